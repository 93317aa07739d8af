package app.lectern.desktop.library;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Finds words in Korean texts while they are typed: initial consonants alone ({@code ㄱㅇㅈㅂ}), and the unfinished last
 * syllable ({@code 개}, {@code 갱}, {@code 개이}, {@code 개인}), find 개인정보 too.
 */
final class KoreanSearch {
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int VOWELS_AND_FINALS = 21 * FINALS;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** What a syllable ends with, in the order of Unicode; a space where that is nothing. */
    private static final String ENDS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private KoreanSearch() {}

    /** The form in which texts and what is looked for are compared. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether a folded text has a folded word somewhere. */
    static boolean found(String text, String word) {
        if (text.contains(word)) {
            return true;
        }
        if (word.chars().noneMatch(c -> isSyllable((char) c) || INITIALS.indexOf(c) >= 0)) {
            return false;
        }
        for (int start = 0; start + word.length() <= text.length(); start++) {
            if (foundAt(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean foundAt(String text, int start, String word) {
        int last = word.length() - 1;
        for (int i = 0; i < last; i++) {
            if (!fits(text.charAt(start + i), word.charAt(i))) {
                return false;
            }
        }
        return fits(text.charAt(start + last), word.charAt(last))
                || fitsUnfinished(text, start + last, word.charAt(last));
    }

    private static boolean fits(char given, char wanted) {
        return given == wanted || initial(given) == wanted;
    }

    /** Whether a syllable may grow into the given one, or its end begin the one that follows. */
    private static boolean fitsUnfinished(String text, int at, char wanted) {
        char given = text.charAt(at);
        if (!isSyllable(wanted) || !isSyllable(given)) {
            return false;
        }
        int end = (wanted - FIRST_SYLLABLE) % FINALS;
        boolean sameBeginning = (given - FIRST_SYLLABLE) / FINALS == (wanted - FIRST_SYLLABLE) / FINALS;
        if (end == 0 || !sameBeginning) {
            return sameBeginning;
        }
        boolean open = (given - FIRST_SYLLABLE) % FINALS == 0;
        return open && at + 1 < text.length() && initial(text.charAt(at + 1)) == ENDS.charAt(end);
    }

    private static boolean isSyllable(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    /** The consonant a syllable begins with; a space for every other letter. */
    private static char initial(char c) {
        return isSyllable(c) ? INITIALS.charAt((c - FIRST_SYLLABLE) / VOWELS_AND_FINALS) : ' ';
    }
}
