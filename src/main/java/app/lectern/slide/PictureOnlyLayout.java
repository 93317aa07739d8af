package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;

/** A picture that says everything itself, such as a slide of another program: in 16:9, and no word of the scene on it. */
final class PictureOnlyLayout {
    private static final float SHAPE = 9f / 16;

    private PictureOnlyLayout() {}

    static void draw(Drawing drawing) throws RenderStepException {
        Box page = drawing.page().all();
        drawing.canvas().fill(page.rect(), drawing.palette().paper());
        float height = Math.min(page.h(), page.w() * SHAPE);
        Box picture = new Box(page.x(), page.y() + (page.h() - height) / 2, page.w(), height);
        drawing.canvas()
                .picture(
                        drawing.pictures().scene(),
                        picture,
                        picture.rect(),
                        drawing.content().motion(),
                        drawing.content().progress());
    }
}
