package app.lectern.desktop.palette;

import app.lectern.desktop.parts.Hangul;
import java.util.BitSet;
import java.util.Optional;

/**
 * Where the words somebody typed stand in a text.
 *
 * @param score the smaller, the better: words that begin the text are first
 * @param letters the places of the letters that match
 */
record Match(int score, BitSet letters) {
    private static final int WITHIN_A_WORD = 100;

    Match {
        letters = (BitSet) letters.clone();
    }

    /** Every word of the query must stand somewhere in the text; an empty query matches all. */
    static Optional<Match> of(String query, String text) {
        BitSet letters = new BitSet();
        int score = 0;
        for (String word : Hangul.apart(query.strip()).split("\\s+", -1)) {
            int at = find(word, text, letters);
            if (at < 0) {
                return Optional.empty();
            }
            score += at + (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? WITHIN_A_WORD : 0);
        }
        return Optional.of(new Match(score, letters));
    }

    private static int find(String word, String text, BitSet letters) {
        int within = -1;
        for (int at = 0; at < text.length(); at++) {
            if (stands(word, text, at) >= 0) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins || within < 0) {
                    within = at;
                }
                if (begins) {
                    break;
                }
            }
        }
        if (within >= 0) {
            mark(text, within, stands(word, text, within), letters);
        }
        return word.isEmpty() ? 0 : within;
    }

    /** Where the word ends when it begins there; -1 when it does not. Spaces of the text do not count. */
    private static int stands(String word, String text, int from) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length()) {
                return -1;
            }
            boolean last = i == word.length() - 1;
            if (!same(word.charAt(i), text.charAt(at))) {
                boolean flows = last
                        && at + 1 < text.length()
                        && Hangul.leadsTo(word.charAt(i), text.charAt(at), text.charAt(at + 1));
                return flows ? at + 2 : -1;
            }
            at++;
        }
        return at;
    }

    private static boolean same(char typed, char letter) {
        return Character.toLowerCase(typed) == Character.toLowerCase(letter) || Hangul.leadsTo(typed, letter);
    }

    private static void mark(String text, int from, int to, BitSet letters) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                letters.set(i);
            }
        }
    }
}
