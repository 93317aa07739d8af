package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;

/** One of the two answers to a statement: its sign, O or X, and its word. Neither looks more right than the other. */
final class TruthCard {
    private static final float SIGN = Page.h(0.150);
    private static final float STROKE = Page.h(0.021);
    private static final float AFTER_SIGN = Page.h(0.036);
    private static final float PAD = Page.h(0.030);

    private TruthCard() {}

    static void draw(Drawing drawing, Box box, SlideText word, boolean yes) {
        Canvas canvas = drawing.canvas();
        Palette palette = drawing.palette();
        Color fill = palette.surface();
        canvas.fill(drawing.solid() ? box.rect() : box.round(drawing.radius() * 1.4f), fill);
        TextBlock text = Heads.fitted(drawing, word, TypeStyle.SUBHEAD, box.w() - 2 * PAD, Page.h(0.12));
        float sign = Math.min(SIGN, (box.h() - text.height() - AFTER_SIGN - 2 * PAD));
        float top = box.centreY() - (sign + AFTER_SIGN + text.height()) / 2;
        sign(canvas, box.centreX(), top + sign / 2, sign, Ink.visible(palette.accent(), fill), yes);
        canvas.textCentred(text, box.centreX(), top + sign + AFTER_SIGN + text.height() / 2, canvas.strong(fill));
    }

    private static void sign(Canvas canvas, float x, float y, float size, Color colour, boolean yes) {
        float stroke = STROKE * size / SIGN;
        if (yes) {
            canvas.fill(Forms.ring(x, y, size / 2, stroke), colour);
        } else {
            float reach = (size * 0.84f - stroke) / 2;
            canvas.stroke(Forms.line(x - reach, y - reach, x + reach, y + reach), colour, stroke);
            canvas.stroke(Forms.line(x + reach, y - reach, x - reach, y + reach), colour, stroke);
        }
    }
}
