package app.lectern.domain.theme;

import java.awt.Color;
import java.util.function.Function;

/**
 * The colours of a theme, all opaque.
 *
 * @param paper the ground of every slide
 * @param surface cards and plates
 * @param tint decoration on the paper
 * @param line hairlines
 * @param ink text
 * @param muted text of second rank
 * @param accent numerals, emphasis, progress
 * @param onAccent text on the accent
 * @param accentSoft the light companion of the accent
 * @param second artwork
 * @param third artwork
 * @param good what is right
 * @param goodSoft its ground
 * @param bad what is wrong
 * @param badSoft its ground
 * @param warn warnings
 * @param warnSoft their ground
 * @param section the ground of chapter slides
 * @param onSection text on it
 * @param sectionAccent the chapter number
 * @param codePaper the ground of code
 * @param codeInk code
 */
public record Palette(
        Color paper,
        Color surface,
        Color tint,
        Color line,
        Color ink,
        Color muted,
        Color accent,
        Color onAccent,
        Color accentSoft,
        Color second,
        Color third,
        Color good,
        Color goodSoft,
        Color bad,
        Color badSoft,
        Color warn,
        Color warnSoft,
        Color section,
        Color onSection,
        Color sectionAccent,
        Color codePaper,
        Color codeInk) {
    /** A palette of the colours that are given for each role. */
    public static Palette of(Function<ColorRole, Color> colours) {
        return new Palette(
                colours.apply(ColorRole.PAPER),
                colours.apply(ColorRole.SURFACE),
                colours.apply(ColorRole.TINT),
                colours.apply(ColorRole.LINE),
                colours.apply(ColorRole.INK),
                colours.apply(ColorRole.MUTED),
                colours.apply(ColorRole.ACCENT),
                colours.apply(ColorRole.ON_ACCENT),
                colours.apply(ColorRole.ACCENT_SOFT),
                colours.apply(ColorRole.SECOND),
                colours.apply(ColorRole.THIRD),
                colours.apply(ColorRole.GOOD),
                colours.apply(ColorRole.GOOD_SOFT),
                colours.apply(ColorRole.BAD),
                colours.apply(ColorRole.BAD_SOFT),
                colours.apply(ColorRole.WARN),
                colours.apply(ColorRole.WARN_SOFT),
                colours.apply(ColorRole.SECTION),
                colours.apply(ColorRole.ON_SECTION),
                colours.apply(ColorRole.SECTION_ACCENT),
                colours.apply(ColorRole.CODE_PAPER),
                colours.apply(ColorRole.CODE_INK));
    }

    /** The same with another colour for one role. */
    public Palette with(ColorRole role, Color colour) {
        return of(one -> one == role ? colour : one.of(this));
    }
}
