package app.lectern.script.imported;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.ScriptLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what other programs wrote within the bounds of scripts: cuts what is too long for a slide, parts what is too
 * long to be said in one scene, and tells it. Owned by one thread.
 */
public final class SceneFitter {
    /** What stands in the first or last cell of a row that has nothing there. */
    public static final String EMPTY_CELL = "–";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFC-\\uFFFF&&[^\\n\\t]]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n[ \\n]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？][\"'”’)\\]」』》）]*\\s+");
    private static final Pattern BARS = Pattern.compile("[ \\t]*\\|[ \\t]*");

    private static final Pattern EMPTY_CELLS =
            Pattern.compile("^" + EMPTY_CELL + " \\|| \\| " + EMPTY_CELL + "$", Pattern.MULTILINE);

    private final List<ImportFinding> findings;

    /** Tells what it changes in {@code findings}. */
    public SceneFitter(List<ImportFinding> findings) {
        this.findings = findings;
    }

    /** A text without what nobody sees, with single spaces and line feeds. */
    public static String clean(String text) {
        String lines = LINE_BREAKS.matcher(text).replaceAll("\n");
        String blanks = BLANKS.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll(" ");
        return AROUND_BREAKS.matcher(blanks).replaceAll("\n").strip();
    }

    /** A text as {@link #clean}, in one line. */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ');
    }

    /** The scenes of a sketch: one, or several when its narration is too long for one; none when it is empty. */
    public List<SceneDraft> fit(SceneSketch sketch) {
        if (sketch.isEmpty()) {
            return List.of();
        }
        SceneDraft draft = said(sketch);
        SceneDraft shown = draft.showing(title(draft), lines(draft));
        List<String> parts = parts(shown.narration());
        if (parts.size() < 2) {
            return List.of(shown);
        }
        tell(draft.place(), "text", "import.narration-parted", ScriptLimits.NARRATION, parts.size());
        return parts.stream().map(shown::saying).toList();
    }

    private SceneDraft said(SceneSketch sketch) {
        if (sketch.hasNarration()) {
            String words = harmless(clean(sketch.spoken()));
            if (!words.isBlank()) {
                return sketch.draft(words, 0);
            }
        }
        String written = harmless(clean(spoken(sketch.spoken())));
        if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
            tell(sketch.place(), "text", "import.silent", SceneSketch.SILENT_SEC);
            return sketch.draft("", SceneSketch.SILENT_SEC);
        }
        tell(sketch.place(), "text", "import.no-narration");
        return sketch.draft(written, 0);
    }

    /** Rows of a table as they are read, without the marks of empty cells. */
    private static String spoken(String shown) {
        return BARS.matcher(EMPTY_CELLS.matcher(shown).replaceAll("")).replaceAll(", ");
    }

    /** A narration in which brackets that are no mark stay brackets. */
    public static String harmless(String words) {
        if (NarrationMarkup.read(words).problems().isEmpty()) {
            return words;
        }
        StringBuilder harmless = new StringBuilder();
        int end = 0;
        for (NarrationMarkup.Piece piece : NarrationMarkup.pieces(words)) {
            int at = words.indexOf(piece.written(), end);
            // between pieces stands a space, or the backslash that is written anew
            harmless.append(words.substring(end, at).replace("\\", ""));
            harmless.append(piece.mark() == null ? piece.written().replace("[[", "\\[[") : piece.written());
            end = at + piece.written().length();
        }
        return harmless.append(words.substring(end)).toString();
    }

    private String title(SceneDraft draft) {
        return cut(clean(draft.title()), ScriptLimits.TITLE, draft.place(), "title");
    }

    private List<String> lines(SceneDraft draft) {
        List<String> lines = draft.lines().stream()
                .map(line -> cut(clean(line), ScriptLimits.ON_SCREEN_LINE, draft.place(), "on_screen_text"))
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() <= ScriptLimits.ON_SCREEN_LINES) {
            return lines;
        }
        List<String> over = lines.subList(ScriptLimits.ON_SCREEN_LINES, lines.size());
        tell(
                draft.place(),
                "on_screen_text",
                "import.too-many-lines",
                ScriptLimits.ON_SCREEN_LINES,
                over.size(),
                over.getFirst());
        return lines.subList(0, ScriptLimits.ON_SCREEN_LINES);
    }

    private String cut(String text, int limit, SourcePlace place, String field) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        tell(place, field, "import.text-cut", limit);
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }

    private static List<String> parts(String narration) {
        List<String> parts = new ArrayList<>();
        String rest = narration;
        while (rest.codePointCount(0, rest.length()) > ScriptLimits.NARRATION) {
            int most = rest.offsetByCodePoints(0, ScriptLimits.NARRATION);
            int end = end(rest.substring(0, most));
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || parts.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** Behind the last sentence, else before the last word, else all of it. */
    private static int end(String text) {
        int end = 0;
        Matcher sentences = SENTENCE_END.matcher(text);
        while (sentences.find()) {
            end = sentences.end();
        }
        if (end > 0) {
            return end;
        }
        int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
        return space > 0 ? space : text.length();
    }

    private void tell(SourcePlace place, String field, String key, Object... arguments) {
        findings.add(new ImportFinding(place, field, Message.of(key, arguments)));
    }
}
