package app.lectern.slide;

import java.util.List;

/** Fits headings and other single texts into their room. */
final class Heads {
    private static final float ONE_LINE = 0.88f;

    /** Sizes that are tried so that lines end where the author ended them. */
    private static final List<Float> KEEPING_LINES = List.of(1f, 0.94f, 0.88f, 0.82f);

    /** Upright pages are seen on small screens. */
    private static final float TALL = 1.14f;

    /** The room of a heading, as a share of the content. */
    static final float MOST_ABOVE = 0.34f;

    /** Between the heading and what it is about. */
    static final float BELOW = Page.h(0.052);

    private Heads() {}

    /** Sets a text as large as its room allows, up to its style; shortens and reports it if even the smallest fails. */
    static TextBlock fitted(Drawing drawing, SlideText text, TypeStyle style, float measure, float room) {
        Typesetter type = drawing.type();
        for (float scale : KEEPING_LINES) {
            TextBlock block = type.set(text.text(), style.scaled(scale), measure);
            boolean asTyped = block.lineCount() <= linesOf(text.text());
            if (asTyped && !block.tooWide() && block.depth() <= room) {
                return block;
            }
        }
        return Ladder.of(style)
                .first(
                        (scale, breaking) -> type.set(text.text(), style.scaled(scale), measure, breaking),
                        block -> !block.tooWide() && block.depth() <= room)
                .orElseGet(() -> shortened(drawing, text, style.scaled(Ladder.floorOf(style)), measure, room));
    }

    /** Sets the heading of a slide. A size or two down are worth taking where they bring it onto one line. */
    static TextBlock headline(Drawing drawing, SlideText text, float measure, float room) {
        TypeStyle style = drawing.page().tall() ? TypeStyle.HEADLINE.scaled(TALL) : TypeStyle.HEADLINE;
        TextBlock usual = drawing.type().set(text.text(), style, measure);
        if (usual.lineCount() == 2 && !drawing.page().tall()) {
            TextBlock smaller = drawing.type().set(text.text(), style.scaled(ONE_LINE), measure);
            if (smaller.lineCount() == 1 && !smaller.tooWide()) {
                return smaller;
            }
        }
        return fitted(drawing, text, style, measure, room);
    }

    /** Draws the heading at the top of the page; returns what is left below it. */
    static Box above(Drawing drawing) {
        Box content = drawing.page().content();
        SlideText heading = drawing.content().heading();
        if (heading == null) {
            return content;
        }
        TextBlock block = headline(drawing, heading, content.w(), content.h() * MOST_ABOVE);
        drawing.canvas().text(block, content.x(), content.y(), drawing.canvas().strong());
        return content.cutTop(block.height() + BELOW);
    }

    /** Sets a text on one line; what does not fit gives way to an ellipsis. */
    static TextBlock oneLine(Drawing drawing, String text, TypeStyle style, float measure) {
        return drawing.type().shortened(text, style, measure, 1);
    }

    /** Lines that the author broke; 0 where that was left to us. */
    private static long linesOf(String text) {
        return text.indexOf('\n') < 0 ? 0 : text.lines().count();
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
