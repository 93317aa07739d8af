package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** The ㅅ between the parts of a compound (사이시옷): 제30항, 냇가 [내까], 콧날 [콘날], 나뭇잎 [나문닙]. */
final class MiddleS {
    /** Syllables whose ㅅ is of that kind, whatever word they are in. */
    private static final String SYLLABLES = "냇샛랫콧팻햇뱃갯뒷찻촛핏잿윗뭇깻댓횟툇귓뼛혓텃칫룻젯굣밋윳솟삿렛욋훗";

    private MiddleS() {}

    static void mark(Phrase phrase) {
        for (int i = 0; i + 1 < phrase.length(); i++) {
            if (phrase.before[i + 1] == Boundary.INSIDE && isMiddle(phrase, i)) {
                mark(phrase, i);
            }
        }
    }

    private static boolean isMiddle(Phrase phrase, int syllable) {
        return in(SYLLABLES, phrase.written.charAt(syllable)) && phrase.coda[syllable] == 'ㅅ';
    }

    private static void mark(Phrase phrase, int syllable) {
        if (in("ㄱㄷㅂㅅㅈ", phrase.onset[syllable + 1])) {
            phrase.coda[syllable] = Jamo.NO_CODA;
            phrase.tense[syllable + 1] = true;
        } else if (phrase.mayTakeN(syllable + 1)) {
            phrase.insertsN[syllable + 1] = true;
        } else if (phrase.onset[syllable + 1] == Jamo.SILENT) {
            phrase.before[syllable + 1] = Boundary.MORPHEME;
        }
    }
}
