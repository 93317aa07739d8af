package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import app.lectern.slide.RowStyle.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The opening and the close: words on the left, the theme's artwork (or the scene's picture) on the right. */
final class CoverLayout {
    private static final Box TEXT = new Box(
            Page.LEFT, Page.CONTENT_TOP, Page.WIDTH * 0.575f - Page.LEFT, Page.CONTENT_BOTTOM - Page.CONTENT_TOP);

    private static final float MEASURE = Page.h(0.86);
    private static final RowStyle SUBTITLE = RowStyle.plain(TypeStyle.BODY);
    private static final TypeStyle FACTS = TypeStyle.LABEL.scaled(1.2f);

    private CoverLayout() {}

    /** Kicker, course name, subtitle; facts such as the duration at the foot. */
    static void title(Drawing drawing) throws RenderStepException {
        art(drawing);
        SlideContent content = drawing.content();
        SlideText heading = content.heading();
        List<SlideText> lines = content.lines();
        if (heading == null) {
            heading = lines.getFirst();
            lines = lines.subList(1, lines.size());
        }
        TextBlock facts = facts(drawing, lines);
        if (facts == null) {
            opening(drawing, heading, lines, TEXT.h());
            return;
        }
        float factsTop = TEXT.bottom() - facts.depth();
        float rule = factsTop - Page.h(0.035);
        opening(drawing, heading, lines.subList(0, 1), rule - TEXT.y() - Page.h(0.03));
        drawing.canvas().rule(TEXT.x(), TEXT.x() + MEASURE, rule);
        drawing.canvas().text(facts, TEXT.x(), factsTop, drawing.canvas().quiet());
    }

    /** Closing words and what to take home. */
    static void end(Drawing drawing) throws RenderStepException {
        art(drawing);
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        RowStyle list = RowStyle.of(Mark.CHECK, TypeStyle.LEAD);
        if (heading == null) {
            Rows.fit(drawing, list, TEXT, lines).drawInTheMiddle(drawing);
        } else if (lines.isEmpty()) {
            Statement.draw(drawing, heading, lines, TEXT);
        } else {
            TextBlock block = Heads.fitted(drawing, heading, TypeStyle.SECTION, TEXT.w(), TEXT.h() * 0.5f);
            HeadAndList.stacked(drawing, block, list, TEXT, Page.h(0.09), lines);
        }
    }

    private static void art(Drawing drawing) throws RenderStepException {
        if (drawing.content().image() == null) {
            Artwork.cover(drawing.canvas());
        } else {
            PictureTextLayout.picture(drawing, Artwork.COVER.x());
        }
    }

    /** All lines after the first, on one line, if there are such and they are short enough to be mere facts. */
    private static @Nullable TextBlock facts(Drawing drawing, List<SlideText> lines) {
        if (lines.size() < 2) {
            return null;
        }
        String joined = lines.stream().skip(1).map(SlideText::text).collect(Collectors.joining("\u2002·\u2002"));
        TextBlock block = drawing.type().set(joined, FACTS, MEASURE);
        return block.lineCount() == 1 && !block.tooWide() ? block : null;
    }

    private static void opening(Drawing drawing, SlideText heading, List<SlideText> lines, float room) {
        Canvas canvas = drawing.canvas();
        TextBlock kicker = kicker(drawing);
        float kickerHeight = kicker == null ? 0 : kicker.height() + TypeStyle.DISPLAY.units() * 0.36f + 10;
        float headRoom = (lines.isEmpty() ? room : room * 0.6f) - kickerHeight;
        TextBlock head = Heads.fitted(drawing, heading, TypeStyle.DISPLAY, TEXT.w(), headRoom);
        float listTop = kickerHeight + head.height() + Page.h(0.056);
        Box rest = new Box(TEXT.x(), 0, MEASURE, room - listTop);
        Rows list = lines.isEmpty() ? null : Rows.fit(drawing, SUBTITLE, rest, lines);
        float spare = list == null ? room - kickerHeight - head.depth() : list.spare();
        float top = TEXT.y() + Math.max(0, spare) * 0.42f;
        if (kicker != null) {
            canvas.text(kicker, TEXT.x(), top, canvas.accented());
        }
        canvas.text(head, TEXT.x(), top + kickerHeight, canvas.strong());
        if (list != null) {
            list.draw(drawing, top + listTop);
        }
    }

    private static @Nullable TextBlock kicker(Drawing drawing) {
        SlideContent content = drawing.content();
        return content.hasKicker() ? Heads.oneLine(drawing, content.footer(), TypeStyle.LABEL, TEXT.w()) : null;
    }
}
