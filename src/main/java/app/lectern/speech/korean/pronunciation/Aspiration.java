package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.NO_CODA;
import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** ㅎ beside another consonant: 제12항 1 to 3, and 굳히다 [구치다] of 제17항 붙임. */
final class Aspiration {
    private Aspiration() {}

    /** Handles a final ㅎ, ㄶ, ㅀ before a consonant; false when it must be handled as any other final. */
    static boolean finalH(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        char onset = phrase.onset[syllable + 1];
        if (!in("ㅎㄶㅀ", coda) || !in("ㄱㄷㅈㅅ", onset)) {
            return false;
        }
        phrase.coda[syllable] = Jamo.mapped(coda, "ㅎㄶㅀ", " ㄴㄹ");
        phrase.onset[syllable + 1] = onset == 'ㅅ' ? 'ㅆ' : Jamo.aspirated(onset);
        return true;
    }

    /** Handles ㅎ after a final consonant; false when ㅎ keeps its own sound. */
    static boolean initialH(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        boolean palatal = in("ㅣㅕ", phrase.vowel[syllable + 1]);
        char merged = switch (coda) {
            case 'ㄷ', 'ㄾ' -> palatal ? 'ㅊ' : 'ㅌ';
            case 'ㅈ', 'ㄵ' -> 'ㅊ';
            case 'ㄺ' -> 'ㅋ';
            case 'ㄼ' -> 'ㅍ';
            default -> Jamo.aspirated(FinalConsonants.alone(coda));
        };
        if (!in("ㅋㅌㅍㅊ", merged)) {
            return false;
        }
        phrase.coda[syllable] = in("ㄵㄺㄼㄾ", coda) ? Jamo.mapped(coda, "ㄵㄺㄼㄾ", "ㄴㄹㄹㄹ") : NO_CODA;
        phrase.onset[syllable + 1] = merged;
        return true;
    }
}
