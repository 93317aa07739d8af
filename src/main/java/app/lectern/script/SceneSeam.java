package app.lectern.script;

import static app.lectern.script.SceneDocument.LINES;
import static app.lectern.script.SceneDocument.PAUSE;
import static app.lectern.script.SceneDocument.PITCH;
import static app.lectern.script.SceneDocument.QUESTION;
import static app.lectern.script.SceneDocument.RATE;
import static app.lectern.script.SceneDocument.RECORDING;
import static app.lectern.script.SceneDocument.SILENCE;
import static app.lectern.script.SceneDocument.SUBTITLE;
import static app.lectern.script.SceneDocument.VOICE;

import app.lectern.domain.script.NarrationMarkup;
import java.util.List;
import java.util.stream.Stream;

/** Parts one scene into two, and joins two into one. */
final class SceneSeam {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private SceneSeam() {}

    /**
     * Parts the narration. Title and look stay with the first; the second is spoken by the same voice, takes the pause and
     * the question that stood at the end, and begins without lines.
     *
     * @param caret a UTF-16 index of the narration; inside a mark the nearer end of the mark is taken
     */
    static List<SceneDocument> split(SceneDocument scene, int caret) {
        String text = scene.text();
        int at = outsideOfMarks(text, Math.clamp(caret, 0, text.length()));
        SceneDocument first = scene.withText(text.substring(0, at).stripTrailing())
                .withPauseAfterSec(0)
                .withQuestion(null);
        JsonFields carried = scene.fields().only(VOICE, RATE, PITCH, PAUSE, QUESTION);
        SceneDocument begun = SceneDocument.empty();
        SceneDocument second = new SceneDocument(begun.fields().or(carried));
        return List.of(first, second.withText(text.substring(at).stripLeading()));
    }

    /** Whether two scenes ask something each, so that one would lose what it asks. */
    static boolean bothAsk(SceneDocument first, SceneDocument second) {
        return first.question() != null && second.question() != null;
    }

    static int outsideOfMarks(String text, int caret) {
        int from = 0;
        while (from < caret) {
            int open = text.indexOf(OPEN, from);
            boolean escaped = open > 0 && text.charAt(open - 1) == '\\';
            int start = escaped ? open - 1 : open;
            if (open < 0 || start >= caret) {
                break;
            }
            int end = escaped ? open + OPEN.length() : end(text, open);
            if (caret < end) {
                return caret - start < end - caret ? start : end;
            }
            from = end;
        }
        boolean insidePair = caret > 0 && caret < text.length() && Character.isLowSurrogate(text.charAt(caret));
        return insidePair && Character.isHighSurrogate(text.charAt(caret - 1)) ? caret - 1 : caret;
    }

    /** Where the mark ends; brackets that are not closed are no mark. */
    private static int end(String text, int open) {
        int close = text.indexOf(CLOSE, open);
        int next = text.indexOf(OPEN, open + 1);
        boolean mark = close >= 0 && (next < 0 || next > close);
        return mark ? close + CLOSE.length() : open + OPEN.length();
    }

    /**
     * Joins narration, lines and subtitles; what else only the second has is taken over. A recording is of one half only,
     * so the whole is spoken.
     */
    static SceneDocument merge(SceneDocument first, SceneDocument second) {
        JsonFields both = first.fields().or(second.fields()).without(RECORDING, PAUSE, SUBTITLE, LINES);
        String text = joined(first.text(), second.text());
        SceneDocument merged = new SceneDocument(text.isBlank() ? both : both.without(SILENCE))
                .withText(text)
                .withOnScreenText(Stream.concat(first.onScreenText().stream(), second.onScreenText().stream())
                        .toList())
                .withPauseAfterSec(second.pauseAfterSec());
        boolean own = !first.subtitle().isBlank() || !second.subtitle().isBlank();
        return own ? merged.withSubtitle(joined(shown(first), shown(second))) : merged;
    }

    private static String shown(SceneDocument scene) {
        return scene.subtitle().isBlank()
                ? NarrationMarkup.read(scene.text()).narration().text()
                : scene.subtitle();
    }

    private static String joined(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first.stripTrailing() + " " + second;
    }
}
