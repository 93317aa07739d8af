package app.lectern.slide;

/** Fits headings and other single texts into their room. */
final class Heads {
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
