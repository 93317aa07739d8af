package app.lectern.slide;

import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** Heading on the left, numbered lines on the right; each of them also stands alone. */
final class BulletsLayout {
    private static final RowStyle LIST = RowStyle.of(Mark.NUMERAL, TypeStyle.LEAD);

    /** A heading that takes more lines than this beside the list stands above it. */
    private static final int MOST_LINES_ASIDE = 5;

    /** Lists longer than this need the whole height. */
    private static final int MOST_ROWS_BELOW = 6;

    private BulletsLayout() {}

    static void draw(Drawing drawing) {
        Artwork.corner(drawing.canvas());
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        if (lines.size() == 1 || heading == null) {
            few(drawing);
        } else if (lines.isEmpty()) {
            Statement.draw(drawing, heading, List.of(), Page.CONTENT.withWidth(Page.span(10)));
        } else if (fitsAside(drawing, heading) || lines.size() > MOST_ROWS_BELOW) {
            aside(drawing, heading, lines);
        } else {
            above(drawing, heading, lines);
        }
        Furniture.draw(drawing);
    }

    /** A single line needs no number, and lines without a heading need no column for it. */
    private static void few(Drawing drawing) {
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        if (lines.size() > 1) {
            Rows.fit(drawing, LIST, Page.CONTENT, lines).drawInTheMiddle(drawing);
        } else {
            SlideText first = heading == null ? lines.getFirst() : heading;
            List<SlideText> rest = heading == null ? List.of() : lines;
            Statement.draw(drawing, first, rest, Page.CONTENT.withWidth(Page.span(10)));
        }
    }

    private static boolean fitsAside(Drawing drawing, SlideText heading) {
        TextBlock block = drawing.type().set(heading.text(), TypeStyle.HEADLINE.scaled(0.82f), Page.span(4));
        return !block.tooWide() && block.lineCount() <= MOST_LINES_ASIDE;
    }

    private static void aside(Drawing drawing, SlideText heading, List<SlideText> lines) {
        Box content = Page.CONTENT;
        TextBlock block = Heads.headline(drawing, heading, Page.span(4), content.h());
        float x = Page.columnLeft(5);
        Box list = new Box(x, content.y(), Page.RIGHT - x, content.h());
        HeadAndList.beside(drawing, block, LIST, content, list, lines);
    }

    private static void above(Drawing drawing, SlideText heading, List<SlideText> lines) {
        Box content = Page.CONTENT;
        TextBlock block = Heads.headline(drawing, heading, content.w(), content.h() * 0.34f);
        HeadAndList.stacked(drawing, block, LIST, content, Page.h(0.075), lines);
    }
}
