package app.lectern.script.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Texts by their words, so that the one most like another is found without comparing it with all. */
final class Likeness {
    /** From here on two texts are the same one, changed: twice the words they share, against the words they have. */
    private static final double ENOUGH = 0.5;

    private final Map<String, List<Integer>> textsWith = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    void add(int name, String text) {
        Set<String> words = words(text);
        sizes.put(name, words.size());
        words.forEach(
                word -> textsWith.computeIfAbsent(word, _ -> new ArrayList<>()).add(name));
    }

    /** The name of the text that is most like one, of equals the first; {@link SceneMatcher#NONE} when none is. */
    int most(String text, IntPredicate allowed) {
        Set<String> words = words(text);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words) {
            textsWith.getOrDefault(word, List.of()).forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        int best = SceneMatcher.NONE;
        double most = 0;
        for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
            double like = 2.0 * one.getValue() / (words.size() + sizes.getOrDefault(one.getKey(), 0));
            boolean better = like > most || (like == most && one.getKey() < best);
            if (like >= ENOUGH && better && allowed.test(one.getKey())) {
                best = one.getKey();
                most = like;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return Token.of(text).stream()
                .filter(token -> !token.isPunctuation())
                .map(Token::word)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
