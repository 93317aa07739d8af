package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** Hanja suffixes with a tense onset: -적, -성 after ㄹ (제26항: 자율적 [자율쩍]) and -법 (제28항: 사용법 [사용뻡]). */
final class Suffixes {
    private static final String NO_LAW = "방위불준사무입합마탈요";

    private Suffixes() {}

    static void mark(Phrase phrase) {
        for (Phrase.Word word : phrase.words) {
            for (int i = 2; i < word.length(); i++) {
                int here = word.start() + i;
                if (phrase.before[here] != Boundary.SETTLED) {
                    phrase.tense[here] |= tenses(word.written(), i);
                }
            }
        }
    }

    private static boolean tenses(String word, int place) {
        char before = word.charAt(place - 1);
        String rest = word.substring(place + 1);
        return switch (word.charAt(place)) {
            case '적', '성' -> Jamo.coda(before) == 'ㄹ' && before != '을' && Particles.mayFollow(rest);
            case '법' -> !in(NO_LAW, before) && (Particles.mayFollow(rest) || rest.startsWith("령"));
            default -> false;
        };
    }
}
