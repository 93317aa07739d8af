package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.NO_CODA;
import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** A final consonant carried over to a following vowel: 제12항 4, 제13항 to 제15항, and palatalised, 제17항. */
final class Liaison {
    private static final String CLUSTERS = "ㄳㄵㄺㄻㄼㄽㄾㄿㅄ";
    private static final String STAYING = "ㄱㄴㄹㄹㄹㄹㄹㄹㅂ";
    private static final String MOVING = "ㅆㅈㄱㅁㅂㅆㅌㅍㅆ";

    private Liaison() {}

    static void carryOver(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        switch (coda) {
            case NO_CODA, Jamo.SILENT -> {}
            case 'ㅎ' -> phrase.coda[syllable] = NO_CODA;
            case 'ㄶ' -> move(phrase, syllable, NO_CODA, 'ㄴ');
            case 'ㅀ' -> move(phrase, syllable, NO_CODA, 'ㄹ');
            default -> {
                char moving = in(CLUSTERS, coda) ? Jamo.mapped(coda, CLUSTERS, MOVING) : coda;
                char staying = in(CLUSTERS, coda) ? Jamo.mapped(coda, CLUSTERS, STAYING) : NO_CODA;
                boolean palatal = in("ㅣㅕ", phrase.vowel[syllable + 1]);
                move(phrase, syllable, staying, palatal ? palatalised(moving) : moving);
            }
        }
    }

    /** The consonant's own sound, carried over: 맛없다 [마덥따]. */
    static void carryOverSounded(Phrase phrase, int syllable) {
        char sounded = FinalConsonants.alone(phrase.coda[syllable]);
        if (sounded != NO_CODA && sounded != Jamo.SILENT) {
            move(phrase, syllable, NO_CODA, sounded);
        }
    }

    private static void move(Phrase phrase, int syllable, char staying, char moving) {
        phrase.coda[syllable] = staying;
        phrase.onset[syllable + 1] = moving;
    }

    static char palatalised(char consonant) {
        return Jamo.mapped(consonant, "ㄷㅌ", "ㅈㅊ");
    }
}
