package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** Words on the left, a picture that runs off the page on the right. */
final class PictureTextLayout {
    private static final float PICTURE_LEFT = Page.columnLeft(7) - Page.h(0.01);
    private static final Box TEXT = new Box(
            Page.LEFT,
            Page.CONTENT_TOP,
            PICTURE_LEFT - Page.h(0.065) - Page.LEFT,
            Page.CONTENT_BOTTOM - Page.CONTENT_TOP);

    private static final float CORNER = Page.h(0.045);

    private PictureTextLayout() {}

    static void draw(Drawing drawing) throws RenderStepException {
        picture(drawing, PICTURE_LEFT);
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        RowStyle list = RowStyle.of(lines.size() > 1 ? Mark.NUMERAL : Mark.NONE, TypeStyle.BODY.strong());
        if (heading == null) {
            Rows.fit(drawing, list, TEXT, lines).drawInTheMiddle(drawing);
        } else if (lines.size() < 2) {
            Statement.draw(drawing, heading, lines, TEXT);
        } else {
            TextBlock block = Heads.headline(drawing, heading, TEXT.w(), TEXT.h() * 0.5f);
            HeadAndList.stacked(drawing, block, list, TEXT, Page.h(0.075), lines);
        }
        Furniture.draw(drawing);
    }

    /** The scene's picture from a left edge to the page's right one, ending above the subtitles. */
    static void picture(Drawing drawing, float left) throws RenderStepException {
        Box box = new Box(left, 0, Page.WIDTH - left, Page.CONTENT_BOTTOM);
        // only the lower left corner is round: the other edges leave the page
        Box frame = new Box(left, -2 * CORNER, box.w() + 2 * CORNER, box.h() + 2 * CORNER);
        drawing.canvas().picture(drawing.picture(), box, frame.round(CORNER));
    }
}
