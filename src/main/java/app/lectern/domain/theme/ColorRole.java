package app.lectern.domain.theme;

import java.awt.Color;
import java.util.Locale;
import java.util.function.Function;

/** What the colours of a theme are for, in the order of its files. */
public enum ColorRole {
    PAPER(Palette::paper),
    SURFACE(Palette::surface),
    TINT(Palette::tint),
    LINE(Palette::line),
    INK(Palette::ink),
    MUTED(Palette::muted),
    ACCENT(Palette::accent),
    ON_ACCENT(Palette::onAccent),
    ACCENT_SOFT(Palette::accentSoft),
    SECOND(Palette::second),
    THIRD(Palette::third),
    GOOD(Palette::good),
    GOOD_SOFT(Palette::goodSoft),
    BAD(Palette::bad),
    BAD_SOFT(Palette::badSoft),
    WARN(Palette::warn),
    WARN_SOFT(Palette::warnSoft),
    SECTION(Palette::section),
    ON_SECTION(Palette::onSection),
    SECTION_ACCENT(Palette::sectionAccent),
    CODE_PAPER(Palette::codePaper),
    CODE_INK(Palette::codeInk);

    @SuppressWarnings("ImmutableEnumChecker") // accessors of a record hold nothing
    private final Function<Palette, Color> of;

    ColorRole(Function<Palette, Color> of) {
        this.of = of;
    }

    /** The name in theme files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour that a palette has for this. */
    public Color of(Palette palette) {
        return of.apply(palette);
    }
}
