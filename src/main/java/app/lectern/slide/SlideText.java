package app.lectern.slide;

/**
 * A text on the slide and where its author finds it.
 *
 * @param field the script's field, such as {@code on_screen_text[2]}
 * @param line its place in on_screen_text, from 0; {@link #NO_LINE} when it is none of them
 */
record SlideText(String text, String field, int line) {
    static final int NO_LINE = -1;

    SlideText(String text, String field) {
        this(text, field, NO_LINE);
    }

    static SlideText ofLine(String text, int line) {
        return new SlideText(text, "on_screen_text[" + line + "]", line);
    }

    SlideText withText(String other) {
        return new SlideText(other, field, line);
    }
}
