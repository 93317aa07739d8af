package app.lectern.slide;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes any text drawable: letters that the fonts lack become a hollow square, and are named. */
final class GlyphGuard {
    private static final String STAND_IN = "□";

    /** What a reader takes for one letter: an emoji with its skin colour, a syllable of old Hangul. */
    static final Pattern LETTER = Pattern.compile("\\X");

    /** Signs that are never seen themselves: joiners, variation selectors, controls. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Cc}&&[^\\u0300-\\u036F]]");

    /**
     * A text that can be drawn.
     *
     * @param missing the letters that were replaced, in order, but for the emoji
     * @param emoji the emoji that were replaced, in order
     */
    record Drawable(String text, Set<String> missing, Set<String> emoji) {}

    private GlyphGuard() {}

    static Drawable check(String text, FontBook fonts) {
        if (fonts.canDisplay(text)) {
            return new Drawable(text, Set.of(), Set.of());
        }
        StringBuilder drawable = new StringBuilder();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> emoji = new LinkedHashSet<>();
        Matcher letters = LETTER.matcher(text);
        while (letters.find()) {
            String letter = letters.group();
            String seen = letter.isBlank() ? letter : INVISIBLE.matcher(letter).replaceAll("");
            if (fonts.canDisplay(seen)) {
                drawable.append(seen);
            } else {
                drawable.append(STAND_IN);
                (letter.codePoints().anyMatch(Letters::isEmoji) ? emoji : missing).add(letter);
            }
        }
        return new Drawable(drawable.toString(), missing, emoji);
    }
}
