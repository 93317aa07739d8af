package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.Theme.Card;
import app.lectern.slide.Shown.LineState;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws one line of a list: what it stands on, its mark, its words. */
final class RowPainter {
    private static final Pattern FORBIDDEN =
            Pattern.compile("않|마세요|마십시오|말아야|말 것|금지|못|안 됩|없이|(?i:\\b(?:don['’]?t|not|never|no|avoid)\\b)");

    private static final float MARK = Page.h(0.048);
    private static final float PLATE = Page.h(0.030);
    private static final float BAR = Page.h(0.0075);

    /** How a line is coloured. */
    private record Look(Tone text, Tone detail, Color mark, Color ground) {}

    private final Drawing drawing;
    private final RowStyle style;
    private final Palette palette;
    private final Canvas canvas;
    private final float size;

    RowPainter(Drawing drawing, RowStyle style, float scale) {
        this.drawing = drawing;
        this.style = style;
        this.palette = drawing.palette();
        this.canvas = drawing.canvas();
        this.size = MARK * Math.min(1, scale);
    }

    /**
     * Draws a line, unless it is not there yet.
     *
     * @param above the line above it, if there is one
     */
    void draw(RowFitter.Row row, Box place, int index, @Nullable SlideText above) {
        LineState state = drawing.state(row.source());
        if (state.hidden()) {
            return;
        }
        card(place, state, above);
        Look look = look(state);
        float top = place.y() + (place.h() - row.height()) / 2;
        float x = place.x() + style.padX();
        mark(row.source(), index, state, look, x, top + row.text().firstLineCentre());
        float scale = size / MARK;
        float textX = x + style.indent(scale);
        canvas.text(row.text(), textX, top, look.text());
        if (row.detail() != null) {
            canvas.text(row.detail(), textX, top + row.text().height() + RowFitter.DETAIL_GAP, look.detail());
        }
    }

    private Look look(LineState state) {
        Color ground = ground(state);
        if (state.spoken() && drawing.solid()) {
            Tone tone = Tone.on(ground, palette.onAccent());
            return new Look(tone, tone, palette.onAccent(), ground);
        }
        boolean own = ground.equals(style.ground());
        Tone text = own ? style.tone() : Tone.on(ground, palette.ink(), style.markColour());
        Tone detail = Tone.on(ground, palette.muted(), style.markColour());
        return state.resting()
                ? new Look(text.dimmed(), detail.dimmed(), Ink.dimmed(palette.ink(), ground), ground)
                : new Look(text, detail, Ink.visible(style.markColour(), ground), ground);
    }

    /** What the line's text stands on. */
    private Color ground(LineState state) {
        if (state.spoken()) {
            return switch (drawing.theme().shape().card()) {
                case HAIRLINE -> palette.surface();
                case SOLID -> palette.accent();
                case SOFT -> style.card() == null ? palette.surface() : palette.accentSoft();
            };
        }
        return style.card() == null || style.card() == Card.HAIRLINE ? style.ground() : palette.surface();
    }

    private void card(Box place, LineState state, @Nullable SlideText above) {
        Color ground = ground(state);
        Card card = drawing.theme().shape().card();
        if (state.spoken() && card == Card.HAIRLINE) {
            float reach = style.card() == null ? PLATE / 2 : PLATE;
            Box plate = new Box(place.x() - reach, place.y(), place.w() + reach, place.h());
            canvas.fill(plate.round(drawing.radius()), ground);
            float inset = Math.min(Page.h(0.018), plate.h() / 5);
            Box bar = new Box(plate.x(), plate.y() + inset, BAR, plate.h() - 2 * inset);
            canvas.fill(bar.round(BAR / 2), style.markColour());
        } else if (state.spoken() || style.card() == Card.SOLID || style.card() == Card.SOFT) {
            boolean bare = style.card() == null;
            Box plate = bare ? place.inset(-PLATE / 2, 0) : place;
            canvas.fill(card == Card.SOLID ? plate.rect() : plate.round(drawing.radius()), ground);
        } else if (style.card() == Card.HAIRLINE
                && above != null
                && !drawing.state(above).spoken()) {
            canvas.rule(place.x(), place.right(), place.y());
        }
    }

    private void mark(SlideText line, int index, LineState state, Look look, float x, float centreY) {
        float centreX = x + size / 2;
        switch (style.mark()) {
            case INDEX -> index(index, state, look, x, centreY);
            case CHECKBOX -> checkbox(line, look, centreX, centreY);
            case ICON -> canvas.icon(Icon.of(line.text()), centreX, centreY, size, look.mark());
            case CROSS_OR_DOT -> {
                boolean cross = FORBIDDEN.matcher(line.text()).find();
                canvas.icon(
                        cross ? Icon.CROSS : Icon.DOT,
                        x + size * 0.36f,
                        centreY,
                        size * (cross ? 0.72f : 2.6f),
                        look.mark());
            }
            case CROSS -> canvas.icon(Icon.CROSS, x + size * 0.36f, centreY, size * 0.72f, look.mark());
            case TICK -> canvas.icon(Icon.CHECK, x + size * 0.36f, centreY, size * 0.78f, look.mark());
            case DOT -> canvas.icon(Icon.DOT, x + size * 0.3f, centreY, size * 2.6f, look.mark());
            case NONE -> {}
        }
    }

    private void index(int index, LineState state, Look look, float x, float centreY) {
        float box = size * 1.12f;
        float centreX = x + box / 2;
        boolean inverted = state.spoken() && drawing.solid();
        Color plain = state.resting() ? palette.tint() : style.markColour();
        switch (drawing.theme().shape().marker()) {
            case NUMERAL -> {
                String number = String.format(Locale.ROOT, "%02d", index + 1);
                TextBlock block = drawing.type()
                        .set(
                                number,
                                TypeStyle.LEAD.scaled(size / MARK),
                                drawing.page().width());
                Tone tone = Tone.on(look.ground(), state.resting() ? look.mark() : style.markColour());
                canvas.text(block, x, centreY - block.height() / 2, inverted ? look.text() : tone);
            }
            case BLOCK -> {
                Color fill = inverted ? palette.onAccent() : plain;
                canvas.fill(new Box(x, centreY - box / 2, box, box).rect(), fill);
                number(index, centreX, centreY, fill, inverted ? palette.accent() : palette.onAccent(), state);
            }
            case BUBBLE -> {
                boolean full = state.spoken() && !inverted;
                Color fill = inverted ? palette.onAccent() : full || state.resting() ? plain : palette.accentSoft();
                canvas.fill(new Ellipse2D.Float(x, centreY - box / 2, box, box), fill);
                Color ink = full ? palette.onAccent() : palette.accent();
                number(index, centreX, centreY, fill, ink, state);
            }
        }
    }

    private void number(int index, float centreX, float centreY, Color fill, Color ink, LineState state) {
        TypeStyle style = TypeStyle.LABEL.in(Face.TEXT_BOLD).scaled(1.15f * size / MARK);
        TextBlock number = drawing.type()
                .set(Integer.toString(index + 1), style, drawing.page().width());
        Tone tone = state.resting() ? Tone.on(fill, palette.ink()).dimmed() : Tone.on(fill, ink);
        canvas.textCentred(number, centreX, centreY, tone);
    }

    private void checkbox(SlideText line, Look look, float centreX, float centreY) {
        float s = size * 0.94f;
        float corner = drawing.solid() ? 0 : s * 0.24f;
        Box box = new Box(centreX - s / 2, centreY - s / 2, s, s);
        if (drawing.content().shown().waits(line)) {
            float width = Page.h(0.0037);
            canvas.stroke(box.inset(width / 2, width / 2).round(corner), look.mark(), width);
            return;
        }
        canvas.fill(box.round(corner), look.mark());
        canvas.icon(Icon.CHECK, centreX, centreY, s * 0.78f, Ink.visible(look.ground(), look.mark()));
    }
}
