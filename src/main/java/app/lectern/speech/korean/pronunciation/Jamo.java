package app.lectern.speech.korean.pronunciation;

/** The letters of a Hangul syllable, and how they strengthen; the arithmetic is that of the Unicode Standard, 3.12. */
final class Jamo {
    static final char NO_CODA = ' ';
    static final char SILENT = 'ㅇ';

    private static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final char FIRST = '가';
    private static final char LAST = '힣';

    private Jamo() {}

    static boolean isSyllable(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    static char onset(char syllable) {
        return ONSETS.charAt((syllable - FIRST) / (VOWELS.length() * CODAS.length()));
    }

    static char vowel(char syllable) {
        return VOWELS.charAt((syllable - FIRST) / CODAS.length() % VOWELS.length());
    }

    static char coda(char syllable) {
        return CODAS.charAt((syllable - FIRST) % CODAS.length());
    }

    static char syllable(char onset, char vowel, char coda) {
        int open = ONSETS.indexOf(onset) * VOWELS.length() + VOWELS.indexOf(vowel);
        return (char) (FIRST + open * CODAS.length() + CODAS.indexOf(coda));
    }

    static boolean in(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** The tense sound of ㄱㄷㅂㅅㅈ; any other onset as it is. */
    static char tense(char onset) {
        return mapped(onset, "ㄱㄷㅂㅅㅈ", "ㄲㄸㅃㅆㅉ");
    }

    /** The aspirated sound of ㄱㄷㅂㅈ; any other onset as it is. */
    static char aspirated(char onset) {
        return mapped(onset, "ㄱㄷㅂㅈ", "ㅋㅌㅍㅊ");
    }

    /** The letter of {@code to} at the place of {@code letter} in {@code from}, or {@code letter} itself. */
    static char mapped(char letter, String from, String to) {
        int place = from.indexOf(letter);
        return place < 0 ? letter : to.charAt(place);
    }
}
