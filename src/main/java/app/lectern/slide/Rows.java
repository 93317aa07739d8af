package app.lectern.slide;

import java.util.List;
import java.util.Locale;

/**
 * The on-screen lines as a list, fitted and ready to draw.
 *
 * @param plan the lines, set
 * @param gap between two of them
 * @param spare what the box has left below, Latin tails counted
 */
record Rows(RowStyle style, Box box, RowFitter.Plan plan, float gap, float spare) {
    /** The most that short lists are spread, between two lines. */
    private static final float MOST_SPREAD = Page.h(0.095);

    /** The part of the free height that goes between the lines; the rest stays below. */
    private static final float SPREAD_SHARE = 0.8f;

    /** Fits lines into a box; reports what finds no room. */
    static Rows fit(Drawing drawing, RowStyle style, Box box, List<SlideText> texts) {
        RowFitter.Plan plan = RowFitter.fit(drawing, style, box, texts);
        float spare = Math.max(0, box.h() - plan.depth());
        int gaps = plan.rows().size() - 1;
        float spread = style.ruled() && gaps > 0 ? Math.min(spare * SPREAD_SHARE / gaps, MOST_SPREAD) : 0;
        return new Rows(style, box, plan, plan.gap() + spread, spare - spread * gaps);
    }

    /** Draws the list somewhat above the middle of its box. */
    void drawInTheMiddle(Drawing drawing) {
        draw(drawing, box.y() + spare * 0.45f);
    }

    /** Draws the list from a height on. */
    void draw(Drawing drawing, float from) {
        Canvas canvas = drawing.canvas();
        Tone tone = style.ruled() ? canvas.strong() : canvas.quiet();
        float top = from;
        for (int i = 0; i < plan.rows().size(); i++) {
            TextBlock row = plan.rows().get(i);
            mark(drawing, top + row.firstLineCentre(), i);
            canvas.text(row, box.x() + style.indent(plan.scale()), top, tone);
            if (style.ruled() && i < plan.rows().size() - 1) {
                canvas.rule(box.x(), box.right(), top + row.height() + gap / 2);
            }
            top += row.height() + gap;
        }
    }

    private void mark(Drawing drawing, float centreY, int index) {
        Canvas canvas = drawing.canvas();
        float size = Math.min(1, plan.scale());
        switch (style.mark()) {
            case NUMERAL -> {
                String number = String.format(Locale.ROOT, "%02d", index + 1);
                TextBlock block = drawing.type().set(number, TypeStyle.LEAD.scaled(size), Page.WIDTH);
                canvas.text(block, box.x(), centreY - block.height() / 2, canvas.accented());
            }
            case CHECK -> {
                float check = Page.h(0.046) * size;
                float x = box.x() + check * 0.42f;
                Artwork.check(canvas, x, centreY, check, canvas.palette().accent());
            }
            case NONE -> {}
        }
    }
}
