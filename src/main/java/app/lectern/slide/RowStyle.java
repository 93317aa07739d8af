package app.lectern.slide;

/**
 * How a list looks.
 *
 * @param mark what stands before the lines
 * @param text the size a list of usual length has
 * @param ruled whether hairlines part the lines; such lists also grow and spread when they are short
 * @param centred whether the list stands in the middle of its box rather than at its top
 */
record RowStyle(Mark mark, TypeStyle text, boolean ruled, boolean centred) {
    private static final float RULED_GAP = Page.h(0.060);
    private static final float PLAIN_GAP = Page.h(0.024);

    enum Mark {
        NUMERAL(Page.h(0.080)),
        CHECK(Page.h(0.058)),
        NONE(0);

        private final float indent;

        Mark(float indent) {
            this.indent = indent;
        }
    }

    static RowStyle of(Mark mark, TypeStyle text) {
        return new RowStyle(mark, text, true, false);
    }

    /** Lines without marks and rules, such as those below the title of a cover. */
    static RowStyle plain(TypeStyle text) {
        return new RowStyle(Mark.NONE, text, false, false);
    }

    RowStyle inTheMiddle() {
        return new RowStyle(mark, text, ruled, true);
    }

    /** The room that marks take. They shrink with the text but do not grow with it. */
    float indent(float scale) {
        return mark.indent * Math.min(1, scale);
    }

    /** The least distance of two lines. It shrinks faster than the text: crowded lists need the room for words. */
    float gap(float scale) {
        return (ruled ? RULED_GAP : PLAIN_GAP) * Math.min(1, scale * scale);
    }
}
