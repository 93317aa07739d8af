package app.lectern.subtitle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a text can be divided between two words. */
final class BreakPlace {
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？][\"'”’)\\]」』》）]*$");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:、，；：—–][\"'”’)\\]」』》）]*$");

    /** Endings and nouns that close a Korean clause. */
    private static final Pattern KOREAN_CONNECTIVE =
            Pattern.compile("(?:고|며|면|면서|아서|어서|해서|여서|지만|는데|은데|니까|므로|거나|도록|하여|려면|다가|때|때는|때에는|후|후에|뒤|뒤에|전에)$");

    /** Particles that close a phrase: a break after them parts no noun from what describes it. */
    private static final Pattern KOREAN_PARTICLE =
            Pattern.compile("[가-힣](?:은|는|이|가|을|를|에|에서|에게|으로|로|도|만|까지|부터|에는|에서는|으로는|로는)$");

    private static final Set<String> OPENS_CLAUSE = Set.of(
            "and", "or", "but", "so", "because", "which", "that", "who", "when", "while", "if", "then", "before",
            "after", "until");

    private static final Set<String> OPENS_PHRASE = Set.of(
            "to", "for", "with", "from", "in", "on", "at", "by", "into", "of", "about", "over", "under", "without");

    /** Articles and the like, and what stands before a counter or a verb in Korean. */
    private static final Set<String> LEANS_FORWARD = Set.of(
            "a", "an", "the", "your", "my", "our", "their", "his", "not", "do", "does", "will", "can", "must", "her",
            "its", "this", "these", "those", "no", "every", "each", "한", "두", "세", "네", "몇", "이", "그", "저", "각", "모든",
            "약", "총", "제", "매", "안", "못", "더", "꼭", "가장", "및", "또는");

    private BreakPlace() {}

    /** What a break between two words that follow one another costs, from 0 at a sentence's end to 40. */
    static int cost(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        String nextLower = next.toLowerCase(Locale.ROOT);
        if (SENTENCE_END.matcher(word).find()) {
            return 0;
        }
        if (CLAUSE_END.matcher(word).find()) {
            return 4;
        }
        if (LEANS_FORWARD.contains(lower) || OPENS_PHRASE.contains(lower) || OPENS_CLAUSE.contains(lower)) {
            return 40;
        }
        if (KOREAN_CONNECTIVE.matcher(word).find() || OPENS_CLAUSE.contains(nextLower)) {
            return 10;
        }
        return KOREAN_PARTICLE.matcher(word).find() || OPENS_PHRASE.contains(nextLower) ? 16 : 25;
    }
}
