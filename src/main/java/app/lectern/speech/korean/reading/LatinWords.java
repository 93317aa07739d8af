package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words in Latin letters: settled ones of the lexicon, capitals letter by letter, others by their English sound. */
final class LatinWords implements ReadingRule {
    /** Exactly these capitals. */
    private static final Map<String, String> EXACT = new HashMap<>();
    /** Any capitals. */
    private static final Map<String, String> ANY = new HashMap<>();

    private static final int LONGEST;

    /** More capitals than these in a row are a word in capitals, not an abbreviation. */
    private static final int MOST_LETTERS = 5;

    private static final String WITHIN = "&/.-+#'’";

    static {
        int longest = 0;
        for (List<String> row : Table.rows("words.tsv")) {
            String word = row.get(0);
            // 5G is a network and 5g a weight
            boolean exact = Letter.isDigit(word.charAt(0))
                    || (row.size() > 2 && row.get(2).equals("case"));
            (exact ? EXACT : ANY).put(exact ? word : lower(word), row.get(1));
            longest = Math.max(longest, word.length());
        }
        LONGEST = longest;
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (!Letter.isLatin(c) && !(Letter.isDigit(c) && Letter.isLatin(passage.at(at + 1)))) {
            return Optional.empty();
        }
        String text = passage.text();
        Optional<Edit> known = settled(passage, at);
        if (known.isPresent() || !Letter.isLatin(c)) {
            return known;
        }
        int end = Letter.endOfLatin(text, at);
        String word = text.substring(at, end);
        boolean possessive =
                (text.startsWith("'s", end) || text.startsWith("’s", end)) && !Letter.isLatin(Letter.at(text, end + 2));
        return possessive ? passage.word(at, end + 2, said(word) + "스") : passage.word(at, end, said(word));
    }

    private static Optional<Edit> settled(Passage passage, int at) {
        String text = passage.text();
        for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
            if (mayEnd(text, end)) {
                String reading = reading(text.substring(at, end));
                if (reading != null) {
                    return passage.word(at, end, reading);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String reading(String word) {
        String exact = EXACT.get(word);
        return exact == null ? ANY.get(lower(word)) : exact;
    }

    private static boolean mayEnd(String text, int end) {
        char last = text.charAt(end - 1);
        char next = Letter.at(text, end);
        boolean goesOn = Letter.isLatin(next) || Letter.isDigit(next);
        return !goesOn || !(Letter.isLatin(last) || Letter.isDigit(last));
    }

    /** One run of letters as it is said. */
    static String said(String word) {
        String known = reading(word);
        if (known != null) {
            return known;
        }
        return isAbbreviation(word) ? LatinSpelling.of(word) : EnglishInHangul.of(word);
    }

    private static boolean isAbbreviation(String word) {
        boolean vowels = word.chars().anyMatch(c -> "AEIOUYaeiouy".indexOf(c) >= 0);
        boolean capitals = word.chars().allMatch(c -> Letter.isCapital((char) c));
        return word.length() == 1 || !vowels || (capitals && word.length() <= MOST_LETTERS);
    }

    /** See {@link KoreanReader#reads}. */
    static boolean isSettled(String word) {
        int end = word.length();
        while (end > 0 && WITHIN.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = word.substring(0, end);
        return bare.isEmpty() || reading(bare) != null || isAbbreviation(bare);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
