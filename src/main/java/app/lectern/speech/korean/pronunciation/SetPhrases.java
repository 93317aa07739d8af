package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/**
 * The few pairs of words that are spoken as one: 제12항 붙임 1 (옷 한 벌 [오탄벌]) and 제15항 (밭 아래 [바다래]).
 * All others keep their beginning, so that they stay recognisable in a narration.
 */
final class SetPhrases {
    private static final Set<String> NOUNS = Set.of("밭", "꽃", "늪", "옷", "닭", "넋", "몇", "흙", "겉");
    private static final Set<String> AFTER_NOUN = Set.of("아래", "위", "앞", "안", "없", "월");
    private static final Set<String> ONE = Set.of("한", "한때", "한번", "한두");

    private SetPhrases() {}

    static void mark(Phrase phrase) {
        for (int w = 1; w < phrase.words.size(); w++) {
            int start = phrase.words.get(w).start();
            if (!phrase.insertsN[start]
                    && areOne(phrase.wordBefore(w), phrase.words.get(w).written())) {
                phrase.before[start] = Boundary.MORPHEME;
            }
        }
    }

    private static boolean areOne(String before, String word) {
        if (before.equals("못")) {
            return in("ㅇㅎ", Jamo.onset(word.charAt(0)));
        }
        return ONE.contains(word)
                || (NOUNS.contains(before) && AFTER_NOUN.stream().anyMatch(word::startsWith));
    }
}
