package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.slide.RowStyle.Mark;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/** Stop and read this: one panel in the warning colour, the sign on one side, the words on the other. */
final class WarningLayout {
    private static final float PAD = Page.h(0.056);

    private final Drawing drawing;
    private final Palette palette;
    private final Box panel;
    private final Box sign;

    private WarningLayout(Drawing drawing) {
        this.drawing = drawing;
        this.palette = drawing.palette();
        Page page = drawing.page();
        this.panel = page.content();
        float depth = Page.h(page.tall() ? 0.30 : 0.18);
        this.sign = page.wide() ? panel.withWidth(page.span(3)) : panel.withHeight(depth);
    }

    static void draw(Drawing drawing) {
        Backdrop.content(drawing);
        WarningLayout layout = new WarningLayout(drawing);
        layout.sign();
        layout.words();
        Furniture.draw(drawing);
    }

    private void sign() {
        Canvas canvas = drawing.canvas();
        Shape whole = drawing.solid() ? panel.rect() : panel.round(drawing.radius() * 1.6f);
        canvas.fill(whole, palette.warnSoft());
        Area area = new Area(sign.rect());
        area.intersect(new Area(whole));
        canvas.fill(area, palette.warn());
        if (drawing.solid()) {
            hazard(area);
        }
        boolean wide = drawing.page().wide();
        float size = wide ? Page.h(0.2) : sign.h() * 0.62f;
        Color colour = Ink.visible(palette.onAccent(), palette.warn());
        canvas.icon(Icon.WARNING, sign.centreX(), sign.centreY() - Page.h(0.008), size, colour);
    }

    private void words() {
        Canvas canvas = drawing.canvas();
        Color ground = palette.warnSoft();
        Box text = text();
        Tone tone = Tone.on(ground, palette.ink(), palette.warn());
        SlideText heading = drawing.content().heading();
        List<SlideText> lines = drawing.content().lines();
        Color strong = Ink.visible(palette.warn(), ground);
        RowStyle style = RowStyle.cards(drawing, Mark.CROSS_OR_DOT, TypeStyle.BODY.strong())
                .on(ground, tone, strong);
        if (heading == null) {
            Rows.fit(drawing, style, text, Item.of(lines)).drawInTheMiddle(drawing);
            return;
        }
        float share = lines.isEmpty() ? 1 : 0.45f;
        TextBlock block = Heads.fitted(drawing, heading, TypeStyle.HEADLINE.scaled(1.12f), text.w(), text.h() * share);
        if (lines.isEmpty()) {
            canvas.text(block, text.x(), text.y() + (text.h() - block.depth()) / 2, tone);
            return;
        }
        canvas.text(block, text.x(), text.y(), tone);
        float bottom = text.y() + block.height();
        float rule = bottom + Page.h(0.044);
        canvas.rule(text.x(), text.right(), rule, Ink.mix(ground, palette.warn(), 0.35), Canvas.HAIRLINE);
        Box rest = text.cutTop(rule - text.y() + Page.h(0.012));
        Rows rows = Rows.fit(drawing, style.below(block), rest, Item.of(lines));
        rows.draw(drawing, rest.y() + rows.spare() / 2);
    }

    private Box text() {
        if (drawing.page().wide()) {
            float x = sign.right() + PAD;
            return new Box(x, panel.y() + PAD, panel.right() - PAD - x, panel.h() - 2 * PAD);
        }
        float y = sign.bottom() + PAD;
        return new Box(panel.x() + PAD, y, panel.w() - 2 * PAD, panel.bottom() - PAD - y);
    }

    /** Slanted stripes at the foot of the sign. */
    private void hazard(Area inside) {
        float depth = Page.h(drawing.page().wide() ? 0.05 : 0.03);
        Box band = new Box(sign.x(), sign.bottom() - depth, sign.w(), depth);
        float step = Page.h(0.052);
        Area stripes = new Area();
        for (float x = band.x() - step * 2; x < band.right() + step * 2; x += step) {
            stripes.add(new Area(Forms.polygon(
                    x,
                    band.bottom(),
                    x + step * 0.5f,
                    band.bottom(),
                    x + step * 0.5f + band.h(),
                    band.y(),
                    x + band.h(),
                    band.y())));
        }
        stripes.intersect(new Area(band.rect()));
        stripes.intersect(inside);
        drawing.canvas().fill(stripes, palette.paper());
    }
}
