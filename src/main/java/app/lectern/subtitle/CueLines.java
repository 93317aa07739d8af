package app.lectern.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Widths and line breaks of cues. A full-width letter takes two columns, any other one. */
final class CueLines {
    /** 20 Hangul letters, or 40 Latin ones. */
    static final int COLUMNS = 40;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CueLines() {}

    static int width(String text) {
        return text.codePoints().map(CueLines::columns).sum();
    }

    private static int columns(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> 2;
            default -> 1;
        };
    }

    /** The words of a text; one that is wider than a line is cut. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(text.strip(), -1)) {
            StringBuilder part = new StringBuilder();
            for (int codePoint : word.codePoints().toArray()) {
                if (width(part.toString()) + columns(codePoint) > COLUMNS) {
                    words.add(part.toString());
                    part.setLength(0);
                }
                part.appendCodePoint(codePoint);
            }
            if (!part.isEmpty()) {
                words.add(part.toString());
            }
        }
        return words;
    }

    /** Whether the words fill two lines at most. */
    static boolean fit(List<String> words) {
        return width(String.join(" ", words)) <= COLUMNS || breakAt(words) > 0;
    }

    /** The words in one line, or in two as equal as possible. */
    static String lines(List<String> words) {
        String all = String.join(" ", words);
        if (width(all) <= COLUMNS) {
            return all;
        }
        int at = breakAt(words);
        return String.join(" ", words.subList(0, at)) + "\n" + String.join(" ", words.subList(at, words.size()));
    }

    /** Where the second line begins so that both lines fit; 0 when they never do. */
    private static int breakAt(List<String> words) {
        int best = 0;
        int bestUnevenness = Integer.MAX_VALUE;
        for (int at = 1; at < words.size(); at++) {
            int first = width(String.join(" ", words.subList(0, at)));
            int second = width(String.join(" ", words.subList(at, words.size())));
            int unevenness = Math.abs(first - second);
            if (first <= COLUMNS && second <= COLUMNS && unevenness < bestUnevenness) {
                best = at;
                bestUnevenness = unevenness;
            }
        }
        return best;
    }
}
