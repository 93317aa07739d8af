package app.lectern.slide;

/** One sentence that is the whole slide. */
final class Statement {
    private static final float BAR_WIDTH = Page.h(0.075);
    private static final float BAR_HEIGHT = Page.h(0.0093);
    private static final float BAR_GAP = Page.h(0.052);

    private Statement() {}

    /** Draws a heading somewhat above the middle of a box, under a short bar that shows it stands there on purpose. */
    static void draw(Drawing drawing, SlideText heading, Box box, TypeStyle style) {
        Canvas canvas = drawing.canvas();
        float lead = BAR_HEIGHT + BAR_GAP;
        TextBlock block = Heads.fitted(drawing, heading, style, box.w(), box.h() - lead);
        float top = box.y() + (box.h() - lead - block.depth()) * 0.42f;
        canvas.fill(
                new Box(box.x(), top, BAR_WIDTH, BAR_HEIGHT).rect(),
                canvas.palette().accent());
        canvas.text(block, box.x(), top + lead, canvas.strong());
    }
}
