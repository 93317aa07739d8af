package app.lectern.script.find;

import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.NarrationMarkup.Piece;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneField;
import app.lectern.script.ScriptDocument;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in a script: in titles, narrations, on-screen lines, subtitles and questions. In a narration the names and
 * brackets of its marks are no words; what they mark is.
 */
public final class Search {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    private final String words;
    private final Pattern pattern;

    /**
     * A search for words as they are written, no pattern.
     *
     * @param words may be empty, then nothing is found
     * @param matchCase whether capital letters differ from small ones
     * @param wholeWord whether no letter or digit may stand before and after; a Korean word ends after its particles
     */
    public Search(String words, boolean matchCase, boolean wholeWord) {
        this.words = nfc(words);
        String quoted = Pattern.quote(this.words);
        String whole = wholeWord ? "(?<!" + LETTER + ")" + quoted + "(?!" + LETTER + ")" : quoted;
        this.pattern = Pattern.compile(whole, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Texts in scripts are in NFC, typed ones need not be. */
    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** All places, in the order of the scenes and of their fields. */
    public List<Match> in(ScriptDocument script) {
        List<Match> matches = new ArrayList<>();
        if (!words.isEmpty()) {
            for (int scene = 0; scene < script.scenes().size(); scene++) {
                for (SceneField field : SceneField.values()) {
                    find(script.scenes().get(scene), scene, field, matches);
                }
            }
        }
        return matches;
    }

    private void find(SceneDocument document, int scene, SceneField field, List<Match> matches) {
        List<String> texts = field.texts(document);
        for (int line = 0; line < texts.size(); line++) {
            String text = texts.get(line);
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (field != SceneField.NARRATION || isPlain(text, matcher.start(), matcher.end())) {
                    matches.add(new Match(scene, field, line, text, matcher.start(), matcher.end()));
                }
            }
        }
    }

    /** Whether no part of it belongs to a mark but what is marked. */
    private static boolean isPlain(String narration, int from, int to) {
        if (!narration.contains("[[")) {
            return true;
        }
        BitSet marks = new BitSet();
        int at = 0;
        for (Piece piece : NarrationMarkup.pieces(narration)) {
            at = narration.indexOf(piece.written(), at);
            int end = at + piece.written().length();
            if (piece.mark() != null) {
                int content =
                        piece.shown().isEmpty() ? end : at + piece.written().lastIndexOf(piece.shown());
                marks.set(at, content);
                marks.set(Math.min(content + piece.shown().length(), end), end);
            }
            at = end;
        }
        int next = marks.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /**
     * A script with other words in some places.
     *
     * @param matches of this very script, in the order in which they were found
     */
    public static ScriptDocument replace(ScriptDocument script, List<Match> matches, String replacement) {
        String other = nfc(replacement);
        ScriptDocument changed = script;
        // from the end, so that neither places nor lines that vanish move those before them
        for (Match match : matches.reversed()) {
            SceneDocument scene = changed.scenes().get(match.scene());
            String text = match.field().texts(scene).get(match.line());
            String with = text.substring(0, match.from()) + other + text.substring(match.to());
            changed = changed.with(match.scene(), match.field().with(scene, match.line(), with));
        }
        return changed;
    }
}
