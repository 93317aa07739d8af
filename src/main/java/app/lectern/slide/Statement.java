package app.lectern.slide;

import java.util.List;

/** One sentence that is the whole slide, or nearly. */
final class Statement {
    private static final float BAR_WIDTH = Page.h(0.075);
    private static final float BAR_HEIGHT = Page.h(0.0093);
    private static final float BAR_GAP = Page.h(0.052);
    private static final float LINES_GAP = Page.h(0.050);

    /** Of the height, where lines follow. */
    private static final float HEADING_SHARE = 0.6f;

    private Statement() {}

    /**
     * Draws a heading somewhat above the middle of a box, under a short bar that shows it stands there on purpose.
     *
     * @param lines what follows it; often nothing
     */
    static void draw(Drawing drawing, SlideText heading, List<SlideText> lines, Box box) {
        Canvas canvas = drawing.canvas();
        float lead = BAR_HEIGHT + BAR_GAP;
        float room = (box.h() - lead) * (lines.isEmpty() ? 1 : HEADING_SHARE);
        TextBlock block = Heads.fitted(drawing, heading, style(drawing, heading, box), box.w(), room);
        float headHeight = lead + block.height();
        float top = box.y() + Math.max(0, box.h() - lead - block.depth()) * 0.42f;
        if (!lines.isEmpty()) {
            RowStyle style = RowStyle.plain(TypeStyle.LEAD, canvas.quiet());
            Rows rows = Rows.fit(drawing, style, box.cutTop(headHeight + LINES_GAP), Item.plain(lines));
            top = box.y() + rows.spare() * 0.42f;
            rows.draw(drawing, top + headHeight + LINES_GAP);
        }
        if (drawing.state(heading).hidden()) {
            return;
        }
        canvas.fill(
                new Box(box.x(), top, BAR_WIDTH, BAR_HEIGHT).rect(),
                canvas.palette().accent());
        canvas.text(block, box.x(), top + lead, canvas.strong());
    }

    /** Short sentences are set as large as the course's name on the cover. */
    private static TypeStyle style(Drawing drawing, SlideText heading, Box box) {
        TextBlock large = drawing.type().set(heading.text(), TypeStyle.DISPLAY, box.w());
        return large.lineCount() <= 2 && !large.tooWide() ? TypeStyle.DISPLAY : TypeStyle.SECTION;
    }
}
