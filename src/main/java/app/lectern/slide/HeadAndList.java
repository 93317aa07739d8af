package app.lectern.slide;

import java.util.List;

/** A heading with the list below or beside it. Sparse ones come down from the top a little, together. */
final class HeadAndList {
    private static final float LOWERED_SHARE = 0.3f;
    private static final float MOST_LOWERED = Page.h(0.12);

    /** A list spread wide stands as clear of its heading as its lines stand of each other, nearly. */
    private static final float AFTER_HEADING = 0.8f;

    private HeadAndList() {}

    /** Draws the list below the heading. */
    static void stacked(Drawing drawing, TextBlock heading, RowStyle style, Box box, float gap, List<SlideText> lines) {
        Box rest = box.cutTop(heading.height() + gap);
        Rows rows = Rows.fit(drawing, style.below(heading), rest, lines);
        float wider = Math.clamp(rows.gap() * AFTER_HEADING - gap, 0, rows.spare());
        float lowered = lowered(rows.spare() - wider);
        drawing.canvas()
                .text(heading, box.x(), box.y() + lowered, drawing.canvas().strong());
        rows.draw(drawing, rest.y() + wider + lowered);
    }

    /** Draws the list beside the heading, both from the same height on. */
    static void beside(Drawing drawing, TextBlock heading, RowStyle style, Box head, Box list, List<SlideText> lines) {
        Rows rows = Rows.fit(drawing, style.below(heading), list, lines);
        float lowered = lowered(Math.min(rows.spare(), list.h() - heading.depth()));
        drawing.canvas()
                .text(heading, head.x(), head.y() + lowered, drawing.canvas().strong());
        rows.draw(drawing, list.y() + lowered);
    }

    private static float lowered(float spare) {
        return Math.clamp(spare * LOWERED_SHARE, 0, MOST_LOWERED);
    }
}
