package app.lectern.slide;

/**
 * How a list looks.
 *
 * @param mark what stands before the lines
 * @param text the size a list of usual length has
 * @param ruled whether hairlines part the lines; such lists are spread when they are short
 * @param growth how many times larger a sparse list may get
 */
record RowStyle(Mark mark, TypeStyle text, boolean ruled, float growth) {
    private static final float RULED_GAP = Page.h(0.060);
    private static final float PLAIN_GAP = Page.h(0.024);

    /** Lines stay smaller than their heading by this factor. */
    private static final float BELOW_HEADING = 0.93f;

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
        return new RowStyle(mark, text, true, Float.MAX_VALUE);
    }

    /** Lines without marks and rules, such as those below the title of a cover. */
    static RowStyle plain(TypeStyle text) {
        return new RowStyle(Mark.NONE, text, false, 1);
    }

    /** The same list under a heading, which it may not outgrow. */
    RowStyle below(TextBlock heading) {
        float most = heading.style().units() * BELOW_HEADING / text.units();
        return new RowStyle(mark, text, ruled, Math.min(growth, most));
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
