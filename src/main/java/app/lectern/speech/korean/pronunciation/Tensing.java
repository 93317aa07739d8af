package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

/** Tense consonants that a pair of final consonants causes: the clusters of 제23항, 제24항 and 제25항. */
final class Tensing {
    private static final String CLUSTERS_OF_STOPS = "ㄳㄺㄿㅄ";
    private static final String CLUSTERS_OF_STEMS = "ㄵㄻㄼㄾ";
    private static final String CAUSATIVE = "기겨긴길김깁겼";
    private static final String WITH_CAUSATIVE = "굶옮곪";

    private Tensing() {}

    /** Whether the onset after this syllable, still with its written final, becomes tense. */
    static boolean follows(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        if (in(CLUSTERS_OF_STOPS, coda)) {
            return true;
        }
        char written = phrase.written.charAt(syllable);
        char next = phrase.written.charAt(syllable + 1);
        return in(CLUSTERS_OF_STEMS, coda)
                && in("ㄱㄷㅅㅈ", phrase.onset[syllable + 1])
                && written != '덟'
                && !(in("삶앎", written) && in("과도", next))
                && !(in(WITH_CAUSATIVE, written) && in(CAUSATIVE, next));
    }
}
