package app.lectern.slide;

import java.util.List;

/**
 * The on-screen lines as a list, fitted and ready to draw.
 *
 * @param plan the lines, set
 * @param extra height added to each line
 * @param spare what the box has left below
 */
record Rows(RowStyle style, Box box, RowFitter.Plan plan, float extra, float spare) {
    /** The most that is added to each line. */
    private static final float MOST_SPREAD = Page.h(0.045);

    private static final float MOST_SPREAD_TALL = Page.h(0.10);

    /** Fits lines into a box; reports what finds no room. */
    static Rows fit(Drawing drawing, RowStyle style, Box box, List<Item> items) {
        RowFitter.Plan plan = RowFitter.fit(drawing, style, box, items);
        float spare = Math.max(0, box.h() - plan.height());
        int rows = Math.max(1, plan.rowsPerColumn());
        float most = drawing.page().tall() ? MOST_SPREAD_TALL : MOST_SPREAD;
        float extra = style.spread() ? Math.min(spare / rows, most) : 0;
        return new Rows(style, box, plan, extra, spare - extra * rows);
    }

    float height() {
        return box.h() - spare;
    }

    /** The height above the first line's text. */
    float textTop() {
        return plan.padY() + extra / 2;
    }

    /** Draws the list somewhat above the middle of its box. */
    void drawInTheMiddle(Drawing drawing) {
        draw(drawing, box.y() + spare * 0.45f);
    }

    /** Draws the list from a height on. */
    void draw(Drawing drawing, float from) {
        for (int c = 0; c < plan.columns(); c++) {
            float top = from;
            List<RowFitter.Row> column = plan.column(c);
            for (int i = 0; i < column.size(); i++) {
                RowFitter.Row row = column.get(i);
                Box place = new Box(
                        box.x() + plan.columnLeft(c), top, plan.width(), row.height() + 2 * plan.padY() + extra);
                int index = c * plan.rowsPerColumn() + i;
                SlideText above = i == 0 ? null : column.get(i - 1).source();
                new RowPainter(drawing, style, plan.scale()).draw(row, place, index, above);
                top += place.h() + plan.gap();
            }
        }
    }
}
