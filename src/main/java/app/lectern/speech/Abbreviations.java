package app.lectern.speech;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Points that belong to a word or a number and end no sentence. */
final class Abbreviations {
    /** Something always follows these. */
    private static final Set<String> OPEN = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "mt", "gen", "col", "capt", "lt", "sgt", "rev", "hon", "e.g",
            "eg", "i.e", "ie", "cf", "vs", "v", "viz", "fig", "figs", "vol", "ch", "sec", "eq", "ref", "refs", "p",
            "pp", "approx", "ca", "dept", "tel", "ext", "ver", "incl", "excl", "max", "min");

    /** These stand before a number, and are words of their own elsewhere. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]+$");
    private static final Pattern DATE = Pattern.compile("(?:^|[^\\d])(?:\\d{4}|'?\\d{2})\\. ?\\d{1,2}\\. ?\\d{1,2}$");
    private static final Pattern DATE_GOES_ON = Pattern.compile("^\\d{1,2}\\.");
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*|[가나다라마바사아자차카타파하]|[IVX]{1,4}");

    private Abbreviations() {}

    /**
     * Whether a point after {@code sentence} is one of these.
     *
     * @param sentence what stands before the point, from the start of its sentence
     * @param rest what follows the point and the whitespace after it, not empty
     */
    static boolean endWithPoint(String sentence, String rest) {
        String begun = sentence.stripLeading();
        var matcher = LAST_WORD.matcher(begun);
        if (!matcher.find()) {
            return false;
        }
        String word = matcher.group();
        boolean numberFollows = Character.isDigit(rest.codePointAt(0));
        if ((word.equals(begun) && NUMBERING.matcher(word).matches())
                || DATE.matcher(begun).find()) {
            return true;
        }
        if (isNumber(word)) {
            return DATE_GOES_ON.matcher(rest).find();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return OPEN.contains(lower)
                || (numberFollows && BEFORE_NUMBERS.contains(lower))
                || (isInitial(word) && isLatin(rest.codePointAt(0)));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** The J of J. Smith. */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && isLatin(word.charAt(0));
    }

    private static boolean isLatin(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
