package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import app.lectern.slide.RowStyle.Mark;
import java.awt.Shape;
import java.util.List;

/** Words with a picture that runs off the page: beside them on wide pages, above them on others. */
final class PictureTextLayout {
    private PictureTextLayout() {}

    static void draw(Drawing drawing) throws RenderStepException {
        Page page = drawing.page();
        drawing.canvas().fill(page.all().rect(), drawing.palette().paper());
        Box picture = picture(page);
        drawing.canvas()
                .picture(
                        drawing.pictures().scene(),
                        picture,
                        frame(drawing, picture),
                        drawing.content().motion(),
                        drawing.content().progress());
        Box text = text(page, picture);
        List<Item> items = Item.of(drawing.content().lines());
        SlideText heading = drawing.content().heading();
        if (items.size() < 2) {
            ListLayout.sentence(drawing, text);
        } else {
            RowStyle list = RowStyle.cards(drawing, Mark.INDEX, TypeStyle.BODY.strong());
            if (heading == null) {
                Rows.fit(drawing, list, text, items).drawInTheMiddle(drawing);
            } else {
                TextBlock block = Heads.headline(drawing, heading, text.w(), text.h() * 0.5f);
                ListLayout.below(drawing, block, list, text, items);
            }
        }
        Furniture.besidePicture(drawing);
    }

    /** The picture's room: it ends above the subtitles. */
    private static Box picture(Page page) {
        if (page.wide()) {
            float x = page.columnLeft(7) - Page.h(0.01);
            return new Box(x, 0, page.width() - x, page.contentBottom());
        }
        return new Box(0, 0, page.width(), page.height() * (page.tall() ? 0.36f : 0.28f));
    }

    private static Box text(Page page, Box picture) {
        Box content = page.content();
        if (page.wide()) {
            return content.withWidth(picture.x() - Page.h(0.065) - content.x());
        }
        float top = picture.bottom() + Page.h(0.055);
        return new Box(content.x(), top, content.w(), content.bottom() - top);
    }

    private static Shape frame(Drawing drawing, Box box) {
        if (!drawing.page().wide()) {
            return box.rect();
        }
        return switch (drawing.theme().decoration().motif()) {
            case ARCS -> cornered(box, Page.h(0.045));
            case BLOBS -> cornered(box, Page.h(0.20));
            case DIAGONALS ->
                Forms.polygon(
                        box.x() + Page.h(0.12),
                        box.y(),
                        box.right(),
                        box.y(),
                        box.right(),
                        box.bottom(),
                        box.x(),
                        box.bottom());
            case NONE -> box.rect();
        };
    }

    /** Only the lower left corner is round: the other edges leave the page. */
    private static Shape cornered(Box box, float radius) {
        float reach = 2 * radius;
        return new Box(box.x(), box.y() - reach, box.w() + reach, box.h() + reach).round(radius);
    }
}
