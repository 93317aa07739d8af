package app.lectern.slide;

/** Fits headings and other single texts into their room. */
final class Heads {
    private static final float ONE_LINE = 0.88f;

    private Heads() {}

    /** Sets a text as large as its room allows, up to its style; shortens and reports it if even the smallest fails. */
    static TextBlock fitted(Drawing drawing, SlideText text, TypeStyle style, float measure, float room) {
        Typesetter type = drawing.type();
        return Ladder.of(style)
                .first(
                        (scale, breaking) -> type.set(text.text(), style.scaled(scale), measure, breaking),
                        block -> !block.tooWide() && block.depth() <= room)
                .orElseGet(() -> shortened(drawing, text, style.scaled(Ladder.floorOf(style)), measure, room));
    }

    /** Sets the heading of a list. A size or two down are worth taking where they bring it onto one line. */
    static TextBlock headline(Drawing drawing, SlideText text, float measure, float room) {
        TextBlock usual = drawing.type().set(text.text(), TypeStyle.HEADLINE, measure);
        if (usual.lineCount() == 2) {
            TextBlock smaller = drawing.type().set(text.text(), TypeStyle.HEADLINE.scaled(ONE_LINE), measure);
            if (smaller.lineCount() == 1 && !smaller.tooWide()) {
                return smaller;
            }
        }
        return fitted(drawing, text, TypeStyle.HEADLINE, measure, room);
    }

    /** Sets a text on one line; what does not fit gives way to an ellipsis. */
    static TextBlock oneLine(Drawing drawing, String text, TypeStyle style, float measure) {
        return drawing.type().shortened(text, style, measure, 1);
    }

    private static TextBlock shortened(Drawing drawing, SlideText text, TypeStyle style, float measure, float room) {
        FontBook.HangulEdges edges = drawing.type().edges(style);
        float beyondFirst = room - TextBlock.heightOf(1, style, edges) - TextBlock.reserve(style, edges);
        int lines = 1 + Math.max(0, (int) (beyondFirst / style.lineUnits()));
        TextBlock block = drawing.type().shortened(text.text(), style, measure, lines);
        drawing.report().overflow(text);
        return block;
    }
}
