package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.slide.RowStyle.Mark;
import app.lectern.slide.SidesText.Side;
import app.lectern.slide.SidesText.Verdict;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two sides. Where one is wrong, sign, head and mark tell it as well as colour. */
final class CompareLayout {
    private static final float GAP = Page.h(0.030);
    private static final float SIGN = Page.h(0.056);
    private static final float AFTER_SIGN = Page.h(0.020);
    private static final float AFTER_HEAD = Page.h(0.022);

    /** A size that is worth keeping sentences on one line for. */
    private static final float COMFORTABLE = 0.8f;

    /** A side's colours and its place. */
    private record Panel(Side side, Box box, Color soft, Color strong, Mark mark, float pad) {
        Box inside() {
            return box.inset(pad, pad);
        }
    }

    private final Drawing drawing;

    private CompareLayout(Drawing drawing) {
        this.drawing = drawing;
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        Box body = Heads.above(drawing);
        SidesText sides = SidesText.of(drawing.content().lines()).orElseThrow();
        new CompareLayout(drawing).draw(sides, body);
        Furniture.draw(drawing);
    }

    /** Side by side on wide pages, one above the other on upright ones, and on square ones where that stays readable. */
    private void draw(SidesText sides, Box body) {
        List<Panel> beside = panels(sides, body.cell(0, 2, GAP), body.cell(1, 2, GAP));
        List<Panel> below = panels(sides, body.row(0, 2, GAP), body.row(1, 2, GAP));
        Page page = drawing.page();
        float readable = Math.min(COMFORTABLE, scale(beside));
        boolean stacked = page.tall() || (page.square() && scale(below) >= readable);
        List<Panel> panels = stacked ? below : beside;
        float scale = scale(panels);
        panels.forEach(panel -> draw(panel, scale));
    }

    private List<Panel> panels(SidesText sides, Box left, Box right) {
        return List.of(panel(sides.left(), left), panel(sides.right(), right));
    }

    private Panel panel(Side side, Box box) {
        Palette palette = drawing.palette();
        float pad = Page.h(drawing.page().square() ? 0.028 : 0.044);
        return switch (side.verdict()) {
            case BAD -> new Panel(side, box, palette.badSoft(), palette.bad(), Mark.CROSS, pad);
            case GOOD -> new Panel(side, box, palette.goodSoft(), palette.good(), Mark.TICK, pad);
            case NONE -> new Panel(side, box, palette.surface(), palette.accent(), Mark.DOT, pad);
        };
    }

    /** The size that both lists can have; 0 when one finds no room at any. */
    private float scale(List<Panel> panels) {
        float smallest = Float.MAX_VALUE;
        for (Panel panel : panels) {
            float scale = RowFitter.scale(
                            drawing,
                            style(panel),
                            rows(panel),
                            Item.plain(panel.side().lines()))
                    .orElse(0f);
            smallest = Math.min(smallest, scale);
        }
        return smallest;
    }

    private RowStyle style(Panel panel) {
        Tone tone = Tone.on(panel.soft(), drawing.palette().ink(), panel.strong());
        return RowStyle.cards(drawing, panel.mark(), TypeStyle.BODY.strong())
                .on(panel.soft(), tone, Ink.visible(panel.strong(), panel.soft()));
    }

    private @Nullable TextBlock head(Panel panel) {
        SlideText head = panel.side().head();
        if (head == null || head.text().isEmpty()) {
            return null;
        }
        float room = panel.inside().w() - headLeft(panel);
        return Heads.fitted(drawing, head, TypeStyle.SUBHEAD, room, Page.h(0.11));
    }

    private static float headLeft(Panel panel) {
        return panel.side().verdict() == Verdict.NONE ? 0 : SIGN + AFTER_SIGN;
    }

    private Box rows(Panel panel) {
        TextBlock head = head(panel);
        float sign = panel.side().verdict() == Verdict.NONE ? 0 : SIGN;
        float height = Math.max(sign, head == null ? 0 : head.height());
        return panel.inside().cutTop(height + (height > 0 ? AFTER_HEAD : 0));
    }

    private void draw(Panel panel, float scale) {
        Canvas canvas = drawing.canvas();
        Box box = panel.box();
        if (drawing.solid()) {
            canvas.fill(box.rect(), panel.soft());
            canvas.fill(box.withHeight(Page.h(0.0093)).rect(), panel.strong());
        } else {
            canvas.fill(box.round(drawing.radius() * 1.4f), panel.soft());
        }
        head(panel, canvas);
        RowStyle style = style(panel);
        RowStyle shared = scale == 0 ? style : style.grownTo(Math.max(1, scale));
        RowStyle sized = scale > 0 && scale < 1 ? style.sized(style.text().scaled(scale)) : shared;
        Rows.fit(drawing, sized, rows(panel), Item.plain(panel.side().lines()))
                .draw(drawing, rows(panel).y());
    }

    private void head(Panel panel, Canvas canvas) {
        Box inside = panel.inside();
        Verdict verdict = panel.side().verdict();
        SlideText source = panel.side().head();
        boolean hidden = drawing.state(source == null ? panel.side().lines().getFirst() : source)
                .hidden();
        if (hidden) {
            return;
        }
        if (verdict != Verdict.NONE) {
            float middle = SIGN / 2;
            canvas.fill(Forms.disc(inside.x() + middle, inside.y() + middle, middle), panel.strong());
            Icon icon = verdict == Verdict.GOOD ? Icon.CHECK : Icon.CROSS;
            Color onSign = Ink.visible(panel.soft(), panel.strong());
            canvas.icon(icon, inside.x() + middle, inside.y() + middle, SIGN * 0.62f, onSign);
        }
        TextBlock head = head(panel);
        if (head != null) {
            float sign = verdict == Verdict.NONE ? 0 : SIGN;
            float y = inside.y() + Math.max(0, (sign - head.height()) / 2);
            canvas.text(head, inside.x() + headLeft(panel), y, Tone.on(panel.soft(), panel.strong()));
        }
    }
}
