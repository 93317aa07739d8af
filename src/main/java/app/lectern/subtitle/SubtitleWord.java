package app.lectern.subtitle;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text that no line break divides.
 *
 * @param text not empty
 * @param spaced whether a space stands before it when it is not the first of its line
 * @param from its first character in the text it was cut from, a UTF-16 index
 */
record SubtitleWord(String text, boolean spaced, int from) {
    /** Scripts that are written without spaces. */
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

    private static final Pattern TOKEN = Pattern.compile("\\S+");

    int columns() {
        return TextWidth.columns(text);
    }

    /** One after its last character in the text it was cut from. */
    int to() {
        return from + text.length();
    }

    /** Whether it has a sound: a letter or a digit. */
    boolean sounds() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it goes on with a word that was too wide for a line, where no break belongs. */
    boolean continuesWord() {
        return !spaced && !isUnspaced(text.codePointAt(0));
    }

    /**
     * The words of a text. Chinese and Japanese, which have no spaces, are divided where a line may break; a word wider
     * than a line is divided between characters, for there is no other way to show it.
     */
    static List<SubtitleWord> of(String text, int lineColumns) {
        List<SubtitleWord> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            int from = tokens.start();
            boolean spaced = true;
            for (String part : unspacedParts(tokens.group())) {
                for (String piece : fitting(part, lineColumns)) {
                    words.add(new SubtitleWord(piece, spaced, from));
                    from += piece.length();
                    spaced = false;
                }
            }
        }
        return words;
    }

    private static List<String> unspacedParts(String token) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(token);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && at < token.length(); at = breaks.next()) {
            if (isUnspaced(token.codePointBefore(at)) && isUnspaced(token.codePointAt(at))) {
                parts.add(token.substring(start, at));
                start = at;
            }
        }
        parts.add(token.substring(start));
        return parts;
    }

    /** Marks such as 、 belong to no script of their own; the breaks before and after them are the iterator's to judge. */
    private static boolean isUnspaced(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return UNSPACED.contains(script) || (script == UnicodeScript.COMMON && TextWidth.isWide(codePoint));
    }

    private static List<String> fitting(String part, int lineColumns) {
        if (TextWidth.columns(part) <= lineColumns) {
            return List.of(part);
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(part);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int before = 0;
        for (int at = characters.next(); at != BreakIterator.DONE; at = characters.next()) {
            if (TextWidth.columns(part.substring(start, at)) > lineColumns && before > start) {
                pieces.add(part.substring(start, before));
                start = before;
            }
            before = at;
        }
        pieces.add(part.substring(start));
        return pieces;
    }
}
