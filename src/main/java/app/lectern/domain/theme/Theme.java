package app.lectern.domain.theme;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that distinguishes one look of slides from another. Lengths are shares of the slide's short side.
 *
 * @param id the name in scripts
 * @param korean its name for Korean readers
 * @param english its name for all others
 * @param logo a picture that content slides show at their upper right; null for none
 */
public record Theme(
        String id,
        String korean,
        String english,
        Palette palette,
        Lettering lettering,
        Shape shape,
        Decoration decoration,
        @Nullable Path logo,
        Footer footer) {
    /** The name in a reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ko") ? korean : english;
    }

    /** The same under another id. */
    public Theme withId(String other) {
        return new Theme(other, korean, english, palette, lettering, shape, decoration, logo, footer);
    }

    /** The same with other names. */
    public Theme withNames(String inKorean, String inEnglish) {
        return new Theme(id, inKorean, inEnglish, palette, lettering, shape, decoration, logo, footer);
    }

    /** The same in other colours. */
    public Theme withPalette(Palette other) {
        return new Theme(id, korean, english, other, lettering, shape, decoration, logo, footer);
    }

    /** The same in other type. */
    public Theme withLettering(Lettering other) {
        return new Theme(id, korean, english, palette, other, shape, decoration, logo, footer);
    }

    /** The same with other forms. */
    public Theme withShape(Shape other) {
        return new Theme(id, korean, english, palette, lettering, other, decoration, logo, footer);
    }

    /** The same with other artwork. */
    public Theme withDecoration(Decoration other) {
        return new Theme(id, korean, english, palette, lettering, shape, other, logo, footer);
    }

    /** The same with another logo; null for none. */
    public Theme withLogo(@Nullable Path other) {
        return new Theme(id, korean, english, palette, lettering, shape, decoration, other, footer);
    }

    /** The same with another lower edge. */
    public Theme withFooter(Footer other) {
        return new Theme(id, korean, english, palette, lettering, shape, decoration, logo, other);
    }

    /** The typefaces there are for headings. */
    public enum HeadingFont {
        PRETENDARD,
        NANUM_SQUARE_ROUND
    }

    /**
     * How text is set.
     *
     * @param headingTracking space added between letters of headings, em
     * @param textTracking the same of other text, em
     */
    public record Lettering(HeadingFont heading, double headingTracking, double textTracking) {}

    /** What the lines of lists stand on. */
    public enum Card {
        /** The paper, with hairlines between. */
        HAIRLINE,
        /** Angular blocks. */
        SOLID,
        /** Round cards. */
        SOFT
    }

    /** What the numbers of lines look like. */
    public enum Marker {
        NUMERAL,
        BLOCK,
        BUBBLE
    }

    /** How the small line above a cover's title looks. */
    public enum Kicker {
        PLAIN,
        TAG,
        PILL
    }

    /** Where wide pages have the heading of a list. */
    public enum Heading {
        BESIDE,
        ABOVE
    }

    /**
     * The forms of a theme.
     *
     * @param radius of corners, 0 to 0.05
     */
    public record Shape(Card card, double radius, Marker marker, Kicker kicker, Heading heading) {}

    /** The kind of artwork. */
    public enum Motif {
        ARCS,
        DIAGONALS,
        BLOBS,
        NONE
    }

    /**
     * The artwork of covers and backgrounds.
     *
     * @param strength of what lies behind content, 0 to 1
     */
    public record Decoration(Motif motif, double strength) {}

    /**
     * What content slides carry at their lower edge.
     *
     * @param text null takes the script's title
     * @param progressLine whether a script that wishes a progress line gets one
     */
    public record Footer(@Nullable String text, boolean shown, boolean pageNumber, boolean progressLine) {}
}
