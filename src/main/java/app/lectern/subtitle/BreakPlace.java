package app.lectern.subtitle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a text can be divided between two words. */
final class BreakPlace {
    /** What a break costs after a comma and its like. */
    static final int CLAUSE = 4;

    /** What a break costs that parts words which the language binds, and more. */
    static final int BOUND = 60;

    /** What a break costs that parts a number from its unit. */
    static final int NUMBER = 200;

    /** What a break costs amid a word; only a word wider than a line has one. */
    static final int WORD = 300;

    private static final String CLOSERS = "[\"'”’)\\]」』》）]*$";
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？]" + CLOSERS);
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:、，；：—–]" + CLOSERS);

    /** A point after these ends no sentence: 1. 제목, Dr. Kim, e.g. this. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)[(\"'“‘]?(?:\\d{1,2}|mr|mrs|ms|dr|no|vs|fig|e\\.g|i\\.e|st|p|pp)\\.");

    private static final Set<String> OPENS_CLAUSE = Set.of(
            "and", "or", "but", "so", "because", "which", "that", "who", "when", "while", "if", "then", "before",
            "after", "until");

    private static final Set<String> OPENS_PHRASE = Set.of(
            "to", "for", "with", "from", "in", "on", "at", "by", "into", "of", "about", "over", "under", "without");

    /** What a noun follows. */
    private static final Set<String> DETERMINER =
            Set.of("a", "an", "the", "your", "my", "our", "their", "his", "its", "every");

    /** What mostly belongs to the next word. */
    private static final Set<String> LEANS_FORWARD = Set.of(
            "not", "do", "does", "will", "can", "must", "should", "may", "have", "has", "is", "are", "be", "her",
            "this", "these", "those", "no", "each", "i", "you", "we", "they", "he", "she", "it", "및", "또는", "그리고");

    private BreakPlace() {}

    /** What a break between two words that follow one another costs, from 0 at a sentence's end. */
    static int cost(SubtitleWord word, SubtitleWord next) {
        return next.continuesWord() ? WORD : cost(word.text(), next.text());
    }

    /** What a break between two words with a space between them costs, from 0 at a sentence's end to NUMBER. */
    static int cost(String word, String next) {
        if (endsSentence(word)) {
            return 0;
        }
        if (CLAUSE_END.matcher(word).find()) {
            return CLAUSE;
        }
        if (NumberPhrase.binds(word, next)) {
            return NUMBER;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (DETERMINER.contains(lower) || ABBREVIATION.matcher(word).matches() || KoreanPhrase.binds(word, next)) {
            return BOUND;
        }
        String nextLower = next.toLowerCase(Locale.ROOT);
        if (LEANS_FORWARD.contains(lower) || OPENS_PHRASE.contains(lower) || OPENS_CLAUSE.contains(lower)) {
            return 40;
        }
        if (OPENS_CLAUSE.contains(nextLower)) {
            return 10;
        }
        return OPENS_PHRASE.contains(nextLower) ? 16 : KoreanPhrase.cost(word);
    }

    /** Whether a sentence ends with a word. */
    static boolean endsSentence(String word) {
        return SENTENCE_END.matcher(word).find() && !ABBREVIATION.matcher(word).matches();
    }
}
