package app.lectern.slide;

import java.util.List;
import java.util.Locale;

/** Draws the on-screen lines as a list. */
final class Rows {
    /** The most that short lists are spread, between two lines. */
    private static final float MOST_SPREAD = Page.h(0.055);

    private Rows() {}

    static void draw(Drawing drawing, RowStyle style, Box box, List<SlideText> texts) {
        draw(drawing, style, box, RowFitter.fit(drawing, style, box, texts));
    }

    /** Draws a list that was fitted into the same box before. */
    static void draw(Drawing drawing, RowStyle style, Box box, RowFitter.Plan plan) {
        float spare = Math.max(0, box.h() - plan.height());
        int gaps = plan.rows().size() - 1;
        float spread = style.ruled() && gaps > 0 ? Math.min(spare * 0.8f / gaps, MOST_SPREAD) : 0;
        float top = style.centred() ? box.y() + (spare - spread * gaps) * 0.45f : box.y();
        float gap = plan.gap() + spread;
        Canvas canvas = drawing.canvas();
        Tone tone = style.ruled() ? canvas.strong() : canvas.quiet();
        for (int i = 0; i < plan.rows().size(); i++) {
            TextBlock row = plan.rows().get(i);
            mark(drawing, style, plan.scale(), box.x(), top + row.firstLineCentre(), i);
            canvas.text(row, box.x() + style.indent(plan.scale()), top, tone);
            if (style.ruled() && i < gaps) {
                canvas.rule(box.x(), box.right(), top + row.height() + gap / 2);
            }
            top += row.height() + gap;
        }
    }

    private static void mark(Drawing drawing, RowStyle style, float scale, float x, float centreY, int index) {
        Canvas canvas = drawing.canvas();
        float size = Math.min(1, scale);
        switch (style.mark()) {
            case NUMERAL -> {
                String number = String.format(Locale.ROOT, "%02d", index + 1);
                TextBlock block = drawing.type().set(number, TypeStyle.LEAD.scaled(size), Page.WIDTH);
                canvas.text(block, x, centreY - block.height() / 2, canvas.accented());
            }
            case CHECK -> {
                float check = Page.h(0.046) * size;
                Artwork.check(
                        canvas,
                        x + check * 0.42f,
                        centreY,
                        check,
                        canvas.palette().accent());
            }
            case NONE -> {}
        }
    }
}
