package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import app.lectern.slide.Shown.LineState;
import java.awt.Color;

/**
 * The colours of a card that stands by itself, such as a step.
 *
 * @param fill the card
 * @param text its words of first rank
 * @param quiet its words of second rank
 * @param sign its number or icon
 */
record CardLook(Color fill, Tone text, Tone quiet, Color sign) {
    static CardLook of(Drawing drawing, LineState state) {
        Palette palette = drawing.palette();
        if (state.spoken()) {
            Color fill = drawing.solid() ? palette.accent() : palette.section();
            Tone tone = Tone.on(fill, drawing.solid() ? palette.onAccent() : palette.onSection());
            return new CardLook(fill, tone, tone, tone.ink());
        }
        Color fill = palette.surface();
        Tone text = drawing.canvas().strong(fill);
        Tone quiet = drawing.canvas().quiet(fill);
        return state.resting()
                ? new CardLook(
                        fill, text.dimmed(), quiet.dimmed(), text.dimmed().ink())
                : new CardLook(fill, text, quiet, Ink.readable(palette.accent(), fill));
    }
}
