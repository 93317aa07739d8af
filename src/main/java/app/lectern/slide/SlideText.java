package app.lectern.slide;

/**
 * A text on the slide and where its author finds it.
 *
 * @param field the script's field, such as {@code on_screen_text[2]}
 */
record SlideText(String text, String field) {
    SlideText withText(String other) {
        return new SlideText(other, field);
    }
}
