package app.lectern.slide;

import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.RenderStepException;
import app.lectern.slide.RowStyle.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The opening and the close: words on one side, the theme's artwork (or the scene's picture) on the other. */
final class CoverLayout {
    private static final float MEASURE = Page.h(0.86);
    private static final TypeStyle FACTS = TypeStyle.LABEL.scaled(1.2f);

    private final Drawing drawing;
    private final Canvas canvas;
    private final Box text;
    private final float measure;

    private CoverLayout(Drawing drawing) {
        this.drawing = drawing;
        this.canvas = drawing.canvas();
        this.text = text(drawing.page());
        this.measure = Math.min(text.w(), MEASURE);
    }

    /** Where the words of a cover stand. */
    private static Box text(Page page) {
        Box content = page.content();
        if (page.wide()) {
            return content.withWidth(page.width() * 0.575f - page.left());
        }
        float top = CoverArt.box(page).bottom() + Page.h(page.tall() ? 0.06 : 0.052);
        return new Box(content.x(), top, content.w(), content.bottom() - top);
    }

    /** Kicker, course name, subtitle; facts such as the duration at the foot. */
    static void title(Drawing drawing) throws RenderStepException {
        art(drawing);
        CoverLayout cover = new CoverLayout(drawing);
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        if (heading == null) {
            heading = lines.getFirst();
            lines = lines.subList(1, lines.size());
        }
        cover.title(heading, lines);
    }

    /** Closing words and what to take home. */
    static void end(Drawing drawing) throws RenderStepException {
        art(drawing);
        Box text = text(drawing.page());
        SlideText heading = drawing.content().heading();
        List<Item> items = Item.of(drawing.content().lines());
        RowStyle list = RowStyle.cards(drawing, Mark.ICON, TypeStyle.BODY.strong());
        if (heading == null) {
            Rows.fit(drawing, list, text, items).drawInTheMiddle(drawing);
        } else if (items.isEmpty()) {
            Statement.draw(drawing, heading, List.of(), text);
        } else {
            TextBlock block = Heads.fitted(drawing, heading, TypeStyle.SECTION, text.w(), text.h() * 0.45f);
            ListLayout.below(drawing, block, list, text, items);
        }
    }

    private static void art(Drawing drawing) throws RenderStepException {
        if (drawing.content().image() == null) {
            CoverArt.draw(drawing);
            return;
        }
        drawing.canvas().fill(drawing.page().all().rect(), drawing.palette().paper());
        Box art = CoverArt.box(drawing.page());
        drawing.canvas().picture(drawing.pictures().scene(), art, art.rect(), PictureMotion.NONE, 0);
    }

    private void title(SlideText heading, List<SlideText> lines) {
        TextBlock facts = facts(lines);
        if (facts == null) {
            opening(heading, lines, text.h());
            return;
        }
        float factsTop = text.bottom() - facts.depth();
        float rule = factsTop - Page.h(0.035);
        opening(heading, lines.subList(0, 1), rule - text.y() - Page.h(0.045));
        if (drawing.content().shown().of(lines.get(1)).hidden()) {
            return;
        }
        canvas.rule(text.x(), text.x() + measure, rule);
        canvas.text(facts, text.x(), factsTop, canvas.quiet());
    }

    /** All lines after the first, on one line, if there are such and they are short enough to be mere facts. */
    private @Nullable TextBlock facts(List<SlideText> lines) {
        if (lines.size() < 2) {
            return null;
        }
        String joined = lines.stream()
                .skip(1)
                .filter(line -> !drawing.state(line).hidden() || line.equals(lines.get(1)))
                .map(SlideText::text)
                .collect(Collectors.joining("\u2002·\u2002"));
        String all = lines.stream().skip(1).map(SlideText::text).collect(Collectors.joining("\u2002·\u2002"));
        TextBlock whole = drawing.type().set(all, FACTS, measure);
        boolean short1 = whole.lineCount() == 1 && !whole.tooWide();
        return short1 ? drawing.type().set(joined, FACTS, measure) : null;
    }

    private void opening(SlideText heading, List<SlideText> lines, float room) {
        TypeStyle display = drawing.page().wide() ? TypeStyle.DISPLAY : TypeStyle.DISPLAY.scaled(0.88f);
        Kicker kicker = Kicker.of(drawing, text.w());
        float kickerHeight = kicker == null ? 0 : kicker.height() + display.units() * 0.36f + 10;
        float headRoom = (lines.isEmpty() ? room : room * 0.7f) - kickerHeight;
        TextBlock head = Heads.fitted(drawing, heading, display, text.w(), headRoom);
        float listTop = kickerHeight + head.height() + Page.h(0.044);
        Box rest = new Box(text.x(), 0, measure, room - listTop);
        RowStyle style = RowStyle.plain(TypeStyle.BODY.even(), canvas.quiet());
        Rows list = lines.isEmpty() ? null : Rows.fit(drawing, style, rest, Item.plain(lines));
        float spare = list == null ? room - kickerHeight - head.depth() : list.spare();
        float share = drawing.page().wide() ? 0.42f : 0.2f;
        float top = text.y() + Math.max(0, spare) * share;
        if (kicker != null) {
            kicker.draw(drawing, text.x(), top);
        }
        if (!drawing.state(heading).hidden()) {
            canvas.text(head, text.x(), top + kickerHeight, canvas.strong());
        }
        if (list != null) {
            list.draw(drawing, top + listTop);
        }
    }

    /** The small line above the title. */
    private record Kicker(TextBlock label, Theme.Kicker form) {
        private static final float PAD_X = Page.h(0.018);
        private static final float PAD_Y = Page.h(0.012);

        static @Nullable Kicker of(Drawing drawing, float measure) {
            String course = drawing.content().course();
            if (course.isEmpty()) {
                return null;
            }
            Theme.Kicker form = drawing.theme().shape().kicker();
            return new Kicker(Heads.oneLine(drawing, course, TypeStyle.LABEL, measure - 2 * PAD_X), form);
        }

        float height() {
            return label.height() + (form == Theme.Kicker.PLAIN ? 0 : 2 * PAD_Y);
        }

        void draw(Drawing drawing, float x, float y) {
            Canvas canvas = drawing.canvas();
            Box plate = new Box(x, y, label.width() + 2 * PAD_X, height());
            switch (form) {
                case PLAIN ->
                    canvas.text(label, x, y, canvas.accented(drawing.palette().paper()));
                case TAG -> {
                    float lean = Page.h(0.014);
                    canvas.fill(
                            Forms.polygon(
                                    plate.x(),
                                    plate.y(),
                                    plate.right() + lean,
                                    plate.y(),
                                    plate.right(),
                                    plate.bottom(),
                                    plate.x(),
                                    plate.bottom()),
                            drawing.palette().accent());
                    Tone tone = Tone.on(
                            drawing.palette().accent(), drawing.palette().onAccent());
                    canvas.text(label, x + PAD_X, y + PAD_Y, tone);
                }
                case PILL -> {
                    canvas.fill(plate.round(plate.h() / 2), drawing.palette().accentSoft());
                    canvas.text(
                            label,
                            x + PAD_X,
                            y + PAD_Y,
                            canvas.accented(drawing.palette().accentSoft()));
                }
            }
        }
    }
}
