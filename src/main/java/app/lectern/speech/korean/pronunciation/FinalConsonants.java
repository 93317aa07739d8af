package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** How a final consonant sounds where nothing carries it over: 제8항 to 제11항, and the names of letters of 제16항. */
final class FinalConsonants {
    private static final String WRITTEN = "ㄲㅋㄳㄺㅅㅆㅈㅊㅌㅎㅍㅄㄿㄵㄶㄼㄽㄾㅀㄻ";
    private static final String SOUNDED = "ㄱㄱㄱㄱㄷㄷㄷㄷㄷㄷㅂㅂㅂㄴㄴㄹㄹㄹㄹㅁ";
    private static final String NOUNS_IN_LG = "닭흙칡삵슭";
    private static final String WIDE_WITH_B = "죽둥적";

    private FinalConsonants() {}

    /** One of ㄱㄴㄷㄹㅁㅂㅇ, or no sound. */
    static char alone(char coda) {
        return Jamo.mapped(coda, WRITTEN, SOUNDED);
    }

    /** The sound before the consonant of the next syllable of the same word (제10항 다만, 제11항 다만). */
    static char beforeConsonant(Phrase phrase, int syllable) {
        char written = phrase.written.charAt(syllable);
        char next = phrase.written.charAt(syllable + 1);
        if (written == '밟' || (written == '넓' && in(WIDE_WITH_B, next))) {
            return 'ㅂ';
        }
        boolean verb = phrase.coda[syllable] == 'ㄺ' && !in(NOUNS_IN_LG, written);
        return verb && phrase.onset[syllable + 1] == 'ㄱ' ? 'ㄹ' : alone(phrase.coda[syllable]);
    }

    /** Gives the names of letters the consonants that they are spoken with: 디귿이 [디그시]. */
    static void nameLetters(Phrase phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            phrase.coda[i] = switch (phrase.written.substring(i - 1, i + 1)) {
                case "디귿", "지읒", "치읓", "티읕", "히읗" -> 'ㅅ';
                case "키읔" -> 'ㄱ';
                case "피읖" -> 'ㅂ';
                default -> phrase.coda[i];
            };
        }
    }
}
