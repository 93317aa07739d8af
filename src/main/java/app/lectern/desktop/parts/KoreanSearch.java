package app.lectern.desktop.parts;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Finds words in Korean texts while they are typed: initial consonants alone ({@code ㄱㅇㅈㅂ}), and the unfinished last
 * syllable ({@code 개}, {@code 갱}, {@code 개이}, {@code 개인}), find 개인정보 too.
 */
public final class KoreanSearch {
    private KoreanSearch() {}

    /** The form in which texts and what is looked for are compared. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether a folded text has a folded word somewhere. */
    public static boolean found(String text, String word) {
        if (text.contains(word)) {
            return true;
        }
        if (word.chars().noneMatch(c -> Hangul.isSyllable((char) c) || Hangul.isInitial((char) c))) {
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
        return given == wanted || (Hangul.isInitial(wanted) && Hangul.leadsTo(wanted, given));
    }

    /** Whether a syllable may grow into the given one, or its end begin the one that follows. */
    private static boolean fitsUnfinished(String text, int at, char wanted) {
        char given = text.charAt(at);
        return Hangul.leadsTo(wanted, given)
                || (at + 1 < text.length() && Hangul.leadsTo(wanted, given, text.charAt(at + 1)));
    }
}
