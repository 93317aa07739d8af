package app.lectern.domain.theme;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opaque colours as people write them: {@code #0B6670}. */
public final class HexColor {
    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    private HexColor() {}

    /** The colour of a text; empty when it is none. */
    public static Optional<Color> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new Color(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** A colour in capital letters. */
    public static String of(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
