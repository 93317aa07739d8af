package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** Heading on the left, numbered lines on the right; each of them also stands alone. */
final class BulletsLayout {
    private static final RowStyle LIST = RowStyle.of(Mark.NUMERAL, TypeStyle.LEAD);

    /** A single line needs no number. */
    private static final RowStyle ONE_LINE = RowStyle.of(Mark.NONE, TypeStyle.LEAD);

    /** A heading that takes more lines than this beside the list stands above it. */
    private static final int MOST_LINES_ASIDE = 5;

    /** Lists longer than this need the whole height. */
    private static final int MOST_ROWS_BELOW = 6;

    private BulletsLayout() {}

    static void draw(Drawing drawing) {
        Artwork.corner(drawing.canvas());
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        if (heading == null) {
            Rows.draw(drawing, list(lines).inTheMiddle(), Page.CONTENT, lines);
        } else if (lines.isEmpty()) {
            Statement.draw(drawing, heading, Page.CONTENT.withWidth(Page.span(10)), TypeStyle.SECTION);
        } else if (fitsAside(drawing, heading) || lines.size() > MOST_ROWS_BELOW) {
            aside(drawing, heading, lines);
        } else {
            above(drawing, heading, lines);
        }
        Furniture.draw(drawing);
    }

    private static RowStyle list(List<SlideText> lines) {
        return lines.size() > 1 ? LIST : ONE_LINE;
    }

    private static boolean fitsAside(Drawing drawing, SlideText heading) {
        TextBlock block = drawing.type().set(heading.text(), TypeStyle.HEADLINE.scaled(0.82f), Page.span(4));
        return !block.tooWide() && block.lineCount() <= MOST_LINES_ASIDE;
    }

    private static void aside(Drawing drawing, SlideText heading, List<SlideText> lines) {
        Box content = Page.CONTENT;
        TextBlock block = Heads.fitted(drawing, heading, TypeStyle.HEADLINE, Page.span(4), content.h());
        drawing.canvas().text(block, content.x(), content.y(), drawing.canvas().strong());
        float x = Page.columnLeft(5);
        Rows.draw(drawing, list(lines), new Box(x, content.y(), Page.RIGHT - x, content.h()), lines);
    }

    private static void above(Drawing drawing, SlideText heading, List<SlideText> lines) {
        Box content = Page.CONTENT;
        TextBlock block = Heads.fitted(drawing, heading, TypeStyle.HEADLINE, content.w(), content.h() * 0.34f);
        drawing.canvas().text(block, content.x(), content.y(), drawing.canvas().strong());
        Rows.draw(drawing, list(lines), content.cutTop(block.height() + Page.h(0.075)), lines);
    }
}
