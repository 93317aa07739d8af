package app.lectern.script.imported;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.SlideLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene that was read from a file.
 *
 * @param place where it begins
 * @param title empty when it has none
 * @param lines on the slide, top to bottom
 * @param narration what is said, with the marks of narrations; empty in a silent scene
 * @param silenceSec how long a silent scene stands, seconds; 0 when it is spoken
 * @param picture below the draft's folder, with {@code /}
 * @param picturePlace where the picture is named; {@code place} when it has none
 * @param layout null lets the content decide
 * @param pauseAfterSec silence after the narration, seconds
 * @param question what it asks; null when nothing is
 */
public record SceneDraft(
        SourcePlace place,
        String title,
        List<String> lines,
        String narration,
        double silenceSec,
        @Nullable String picture,
        SourcePlace picturePlace,
        @Nullable SlideLayout layout,
        double pauseAfterSec,
        @Nullable Question question) {
    public SceneDraft {
        lines = List.copyOf(lines);
    }

    /** The same scene saying something else. */
    SceneDraft saying(String words) {
        return new SceneDraft(
                place, title, lines, words, silenceSec, picture, picturePlace, layout, pauseAfterSec, question);
    }

    /** The same scene with another title and other lines. */
    SceneDraft showing(String otherTitle, List<String> otherLines) {
        return new SceneDraft(
                place,
                otherTitle,
                otherLines,
                narration,
                silenceSec,
                picture,
                picturePlace,
                layout,
                pauseAfterSec,
                question);
    }
}
