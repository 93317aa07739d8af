package app.lectern.slide;

import java.awt.Color;

/**
 * The colours of a theme.
 *
 * @param paper the ground of every slide
 * @param tint decoration on the paper
 * @param line hairlines
 * @param ink text
 * @param muted text of second rank
 * @param accent numerals, emphasis, progress
 * @param accentSoft the light colour of the artwork
 * @param deep the dark colour of the artwork
 */
record Palette(
        Color paper, Color tint, Color line, Color ink, Color muted, Color accent, Color accentSoft, Color deep) {
    /** 고요: quiet paper, petrol green. */
    static final Palette CALM = new Palette(
            new Color(0xF3F5F4),
            new Color(0xE7ECEB),
            new Color(0xCDD6D5),
            new Color(0x12262B),
            new Color(0x4C6166),
            new Color(0x0B6670),
            new Color(0xD5E7E6),
            new Color(0x0C3A42));
}
