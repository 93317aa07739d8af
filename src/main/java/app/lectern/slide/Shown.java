package app.lectern.slide;

/**
 * What of a slide's lines is to be seen.
 *
 * @param lines how many on-screen lines are there, from the first
 * @param spoken the line being spoken, from 0; {@link SlideText#NO_LINE} when it is none
 */
record Shown(int lines, int spoken) {
    static final Shown ALL = new Shown(Integer.MAX_VALUE, SlideText.NO_LINE);

    /** How one line looks. */
    enum LineState {
        /** Not there yet. */
        HIDDEN,
        /** There, while no line is spoken. */
        PLAIN,
        SPOKEN,
        /** There, while another line is spoken. */
        RESTING;

        boolean spoken() {
            return this == SPOKEN;
        }

        boolean hidden() {
            return this == HIDDEN;
        }

        boolean resting() {
            return this == RESTING;
        }
    }

    LineState of(int line) {
        if (line >= lines) {
            return LineState.HIDDEN;
        }
        if (spoken == SlideText.NO_LINE || line == SlideText.NO_LINE) {
            return LineState.PLAIN;
        }
        return line == spoken ? LineState.SPOKEN : LineState.RESTING;
    }

    LineState of(SlideText text) {
        return of(text.line());
    }

    /** Whether a line's turn is still to come. */
    boolean waits(SlideText text) {
        return spoken != SlideText.NO_LINE && text.line() > spoken;
    }
}
