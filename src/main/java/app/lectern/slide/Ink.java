package app.lectern.slide;

import java.awt.Color;

/** Colour arithmetic. Everything returned is opaque, so drawing never depends on the order of blending. */
final class Ink {
    /** What the edges of large signs need. */
    static final double VISIBLE = 3;

    /** Text aims a little higher: decoration behind it is slightly darker or lighter than its ground. */
    private static final double AIM = 4.9;

    private static final double DIMMED = 5.2;

    private Ink() {}

    static Color mix(Color from, Color to, double share) {
        return new Color(
                channel(from.getRed(), to.getRed(), share),
                channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The wanted colour if it can be read on the ground, else the nearest step towards black or white that can. */
    static Color readable(Color wanted, Color ground) {
        return readable(wanted, ground, AIM);
    }

    /** The same for signs, which are larger than text. */
    static Color visible(Color wanted, Color ground) {
        return readable(wanted, ground, VISIBLE);
    }

    /** The faintest mix of ink and ground that is still readable: for lines that are not spoken now. */
    static Color dimmed(Color ink, Color ground) {
        for (int percent = 56; percent > 0; percent -= 2) {
            Color candidate = mix(ink, ground, percent / 100.0);
            if (contrast(candidate, ground) >= DIMMED) {
                return candidate;
            }
        }
        return ink;
    }

    private static Color readable(Color wanted, Color ground, double least) {
        Color end = luminance(ground) > 0.18 ? Color.BLACK : Color.WHITE;
        for (int percent = 0; percent < 100; percent += 4) {
            Color candidate = mix(wanted, end, percent / 100.0);
            if (contrast(candidate, ground) >= least) {
                return candidate;
            }
        }
        return end;
    }

    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
