package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/** Nasals and liquids that colour their neighbours: 제18항, 제19항, 제20항; nothing else does (제21항). */
final class Assimilation {
    /** Words in ㄴ and ㄹ that keep 제20항 even as the end of a longer word: 전문 인력 [인력 → 일력]. */
    private static final Set<String> ALWAYS_LIQUID = Set.of(
            "인력", "관령", "권력", "전력", "원력", "탄력", "원료", "연료", "진료", "분류", "인류", "한류", "신뢰", "논란", "혼란", "환란", "곤란", "분량",
            "한량", "신론", "언론", "여론", "변론", "원론", "전략", "진로", "선로", "활로", "반론");

    private static final String DETACHED = "란량력령론료로류례";

    private Assimilation() {}

    static void inWord(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        char onset = phrase.onset[syllable + 1];
        if (onset == 'ㄹ') {
            beforeL(phrase, syllable);
        } else if (coda == 'ㄹ' && onset == 'ㄴ') {
            phrase.onset[syllable + 1] = 'ㄹ';
        } else if (in("ㄴㅁ", onset)) {
            phrase.coda[syllable] = nasal(coda);
        }
    }

    /** Over a space only nasals act, and ㄴ after ㄹ, but not after an object: 밥 먹는다 [밤멍는다]. */
    static void overSpace(Phrase phrase, int syllable) {
        char onset = phrase.onset[syllable + 1];
        boolean object = in("을를", phrase.written.charAt(syllable)) && !phrase.insertsN[syllable + 1];
        if (onset != 'ㄹ' && !object) {
            inWord(phrase, syllable);
        }
    }

    private static void beforeL(Phrase phrase, int syllable) {
        char coda = phrase.coda[syllable];
        if (coda == 'ㄴ' && !detached(phrase, syllable)) {
            phrase.coda[syllable] = 'ㄹ';
        } else if (coda != Jamo.NO_CODA && coda != 'ㄹ') {
            phrase.coda[syllable] = nasal(coda);
            phrase.onset[syllable + 1] = 'ㄴ';
        }
    }

    /** 의견란 [의견난]: a suffix after a word of two syllables or more (제20항 다만). */
    private static boolean detached(Phrase phrase, int syllable) {
        boolean longWord = syllable > 0 && phrase.before[syllable] != Boundary.SPACE;
        return longWord
                && in(DETACHED, phrase.written.charAt(syllable + 1))
                && !ALWAYS_LIQUID.contains(phrase.written.substring(syllable, syllable + 2));
    }

    private static char nasal(char coda) {
        return Jamo.mapped(coda, "ㄱㄷㅂ", "ㅇㄴㅁ");
    }
}
