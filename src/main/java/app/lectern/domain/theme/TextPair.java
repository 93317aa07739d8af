package app.lectern.domain.theme;

import java.awt.Color;

/**
 * A colour of text and the ground that slides set it on.
 *
 * @param text what the text's colour is for
 * @param ground what the ground's colour is for
 * @param ratio the contrast of the two as the theme has them, by WCAG 2.2: 1 to 21
 * @param drawn the colour that the text is drawn in: the theme's own where it can be read, else the nearest that can
 * @param readable whether the theme's own colour reaches {@link #LEAST}
 */
public record TextPair(ColorRole text, ColorRole ground, double ratio, Color drawn, boolean readable) {
    /** WCAG AA for text of any size; slides make no exception for large text. */
    public static final double LEAST = 4.5;
}
