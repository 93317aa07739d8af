package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.NO_CODA;

/** Lets the sounds of neighbouring syllables act on each other, in the order in which the rules feed each other. */
final class SoundMeeting {
    private SoundMeeting() {}

    static void join(Phrase phrase) {
        for (int i = 0; i + 1 < phrase.length(); i++) {
            strengthen(phrase, i + 1);
            switch (phrase.before[i + 1]) {
                case SETTLED -> {}
                case INSIDE -> inside(phrase, i);
                case MORPHEME -> newMorpheme(phrase, i);
                case SPACE -> overSpace(phrase, i);
            }
        }
        int last = phrase.length() - 1;
        phrase.coda[last] = FinalConsonants.alone(phrase.coda[last]);
    }

    private static void strengthen(Phrase phrase, int syllable) {
        if (phrase.tense[syllable]) {
            phrase.onset[syllable] = Jamo.tense(phrase.onset[syllable]);
        } else if (phrase.insertsN[syllable] && phrase.coda[syllable - 1] != NO_CODA) {
            phrase.onset[syllable] = 'ㄴ';
        }
    }

    private static void inside(Phrase phrase, int syllable) {
        char onset = phrase.onset[syllable + 1];
        if (onset == Jamo.SILENT) {
            Liaison.carryOver(phrase, syllable);
        } else if (!(onset == 'ㅎ' && Aspiration.initialH(phrase, syllable)) && !Aspiration.finalH(phrase, syllable)) {
            boolean tenses = Tensing.follows(phrase, syllable);
            phrase.coda[syllable] = FinalConsonants.beforeConsonant(phrase, syllable);
            meet(phrase, syllable, tenses);
            Assimilation.inWord(phrase, syllable);
        }
    }

    private static void newMorpheme(Phrase phrase, int syllable) {
        switch (phrase.onset[syllable + 1]) {
            case Jamo.SILENT -> Liaison.carryOverSounded(phrase, syllable);
            case 'ㅎ' -> {
                phrase.coda[syllable] = FinalConsonants.alone(phrase.coda[syllable]);
                Aspiration.initialH(phrase, syllable);
            }
            default -> inside(phrase, syllable);
        }
    }

    /** The endings -도록 and -수록 end a breath, so nothing becomes tense after them. */
    private static void overSpace(Phrase phrase, int syllable) {
        phrase.coda[syllable] = FinalConsonants.alone(phrase.coda[syllable]);
        if (phrase.written.charAt(syllable) != '록') {
            meet(phrase, syllable, false);
        }
        Assimilation.overSpace(phrase, syllable);
    }

    /** 제23항, and what {@code tenses} says. */
    private static void meet(Phrase phrase, int syllable, boolean tenses) {
        if (tenses || Jamo.in("ㄱㄷㅂ", phrase.coda[syllable])) {
            phrase.onset[syllable + 1] = Jamo.tense(phrase.onset[syllable + 1]);
        }
    }
}
