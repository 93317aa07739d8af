package app.lectern.slide;

import app.lectern.domain.theme.Theme;
import java.util.List;

/** A heading with a list below it, or beside it where the theme likes columns. Each of them also stands alone. */
final class ListLayout {
    /** Shorter lists stand below their heading: beside it they would leave its column bare. */
    private static final int FEWEST_ASIDE = 4;

    /** Longer lists need the whole width. */
    private static final int MOST_ASIDE = 6;

    /** A heading that takes more lines than this beside the list stands above it. */
    private static final int MOST_LINES_ASIDE = 5;

    private static final float LOWERED_SHARE = 0.3f;
    private static final float MOST_LOWERED = Page.h(0.12);

    private ListLayout() {}

    static void draw(Drawing drawing, RowStyle style, List<Item> items) {
        Backdrop.content(drawing);
        SlideText heading = drawing.content().heading();
        Page page = drawing.page();
        if (items.size() < 2) {
            sentence(drawing, page.wide() ? page.content().withWidth(page.span(10)) : page.content());
        } else if (heading == null) {
            Rows.fit(drawing, style, page.content(), items).drawInTheMiddle(drawing);
        } else if (standsAside(drawing, heading, items)) {
            aside(drawing, style, heading, items);
        } else {
            TextBlock block = Heads.headline(
                    drawing, heading, page.content().w(), page.content().h() * Heads.MOST_ABOVE);
            below(drawing, block, style, page.content(), items);
        }
        Furniture.draw(drawing);
    }

    /** A single line needs no number, and a heading without lines no room for them. */
    static void sentence(Drawing drawing, Box box) {
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        SlideText first = heading == null ? lines.getFirst() : heading;
        Statement.draw(drawing, first, heading == null ? List.of() : lines, box);
    }

    /** Draws the list below its heading. Sparse ones come down from the top a little, together. */
    static void below(Drawing drawing, TextBlock heading, RowStyle style, Box box, List<Item> items) {
        Box rest = box.cutTop(heading.height() + gap(drawing));
        Rows rows = Rows.fit(drawing, style.below(heading), rest, items);
        float lowered = lowered(rows.spare());
        drawing.canvas()
                .text(heading, box.x(), box.y() + lowered, drawing.canvas().strong());
        rows.draw(drawing, rest.y() + lowered);
    }

    private static void aside(Drawing drawing, RowStyle style, SlideText heading, List<Item> items) {
        Page page = drawing.page();
        Box content = page.content();
        TextBlock block = Heads.headline(drawing, heading, page.span(4), content.h());
        float x = page.columnLeft(5);
        // the first line's text, not its card, stands level with the heading
        float lift = drawing.theme().shape().card() == Theme.Card.HAIRLINE ? style.padY(1) : 0;
        Box list = new Box(x, content.y() - lift, page.right() - x, content.h() + lift);
        Rows rows = Rows.fit(drawing, style.below(block), list, items);
        float lowered = lowered(Math.min(rows.spare(), content.h() - block.depth()));
        float level = drawing.theme().shape().card() == Theme.Card.HAIRLINE ? rows.textTop() - lift : 0;
        float headTop = content.y() + lowered + Math.clamp(level, 0, content.h() - block.depth() - lowered);
        drawing.canvas().text(block, content.x(), headTop, drawing.canvas().strong());
        sign(drawing, heading, new Box(content.x(), headTop + block.height(), 0, list.y() + lowered + rows.height()));
        rows.draw(drawing, list.y() + lowered);
    }

    /** An icon at the foot of the heading's column, where its words ask for one and there is room. */
    private static void sign(Drawing drawing, SlideText heading, Box column) {
        Icon icon = Icon.of(heading.text());
        float size = Page.h(0.13);
        float foot = column.h();
        if (icon == Icon.CHECK || foot - column.y() < size * 2) {
            return;
        }
        Box plate = new Box(column.x(), foot - size, size, size);
        Canvas canvas = drawing.canvas();
        canvas.fill(
                plate.round(Math.max(drawing.radius(), size / 2)),
                drawing.palette().accentSoft());
        canvas.icon(
                icon,
                plate.centreX(),
                plate.centreY(),
                size * 0.5f,
                Ink.visible(drawing.palette().accent(), drawing.palette().accentSoft()));
    }

    private static boolean standsAside(Drawing drawing, SlideText heading, List<Item> items) {
        boolean likely = drawing.page().wide()
                && drawing.theme().shape().heading() == Theme.Heading.BESIDE
                && items.size() >= FEWEST_ASIDE
                && items.size() <= MOST_ASIDE;
        if (!likely) {
            return false;
        }
        TextBlock block = drawing.type()
                .set(
                        heading.text(),
                        TypeStyle.HEADLINE.scaled(0.82f),
                        drawing.page().span(4));
        return !block.tooWide() && block.lineCount() <= MOST_LINES_ASIDE;
    }

    /** Ruled lists bring their own air. */
    private static float gap(Drawing drawing) {
        return drawing.theme().shape().card() == Theme.Card.HAIRLINE ? Page.h(0.036) : Heads.BELOW;
    }

    private static float lowered(float spare) {
        return Math.clamp(spare * LOWERED_SHARE, 0, MOST_LOWERED);
    }
}
