package app.lectern.slide;

import static app.lectern.domain.theme.ColorRole.*;

import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.Theme.Card;
import app.lectern.domain.theme.Theme.Kicker;
import app.lectern.domain.theme.Theme.Marker;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Which colours of a theme its slides set on which grounds. What is mixed of them (lines that are not spoken now, words of
 * code) and words on pictures always come out readable and are not listed.
 */
final class TextPairs {
    private final Palette palette;
    private final List<TextPair> pairs = new ArrayList<>();

    private TextPairs(Palette palette) {
        this.palette = palette;
    }

    static List<TextPair> of(Theme theme) {
        TextPairs pairs = new TextPairs(theme.palette());
        boolean solid = theme.shape().card() == Card.SOLID;
        pairs.add(PAPER, INK, MUTED, ACCENT);
        pairs.add(SURFACE, INK, MUTED, ACCENT);
        pairs.onAccent(theme, solid);
        pairs.add(GOOD_SOFT, INK, GOOD);
        pairs.add(BAD_SOFT, INK, BAD);
        pairs.add(WARN_SOFT, INK, MUTED, WARN);
        pairs.add(SECTION, Backdrop.onSection(theme.palette()), ON_SECTION, SECTION_ACCENT);
        pairs.add(CODE_PAPER, CODE_INK);
        return pairs.pairs;
    }

    private void onAccent(Theme theme, boolean solid) {
        if (solid) {
            add(TINT, MUTED);
        } else {
            add(ACCENT_SOFT, INK, MUTED, ACCENT);
            // emphasised words of a line that is being spoken
            add(SURFACE, GOOD, BAD, WARN);
        }
        if (theme.shape().marker() != Marker.NUMERAL) {
            add(TINT, INK);
        }
        if (solid || theme.shape().marker() != Marker.NUMERAL || theme.shape().kicker() == Kicker.TAG) {
            add(ACCENT, ON_ACCENT);
        }
        if (solid && (theme.shape().marker() == Marker.BUBBLE || theme.shape().kicker() == Kicker.PILL)) {
            add(ACCENT_SOFT, ACCENT);
        }
    }

    private void add(ColorRole ground, ColorRole... texts) {
        add(ground, ground.of(palette), texts);
    }

    private void add(ColorRole ground, Color drawnOn, ColorRole... texts) {
        for (ColorRole text : texts) {
            Color wanted = text.of(palette);
            double ratio = Ink.contrast(wanted, drawnOn);
            pairs.add(new TextPair(text, ground, ratio, Ink.readable(wanted, drawnOn), ratio >= TextPair.LEAST));
        }
    }
}
