package app.lectern.export.lesson;

import app.lectern.domain.script.Question;
import org.jspecify.annotations.Nullable;

/**
 * A scene of a finished lesson.
 *
 * @param title its heading; empty when it has none
 * @param text what is said, without marks; empty in a silent scene
 * @param startSec its first moment, seconds from the video's start
 * @param endSec the moment after its last
 * @param question what it asks; null when nothing is, or when its script can no longer be read
 */
public record LessonScene(
        String title,
        String text,
        double startSec,
        double endSec,
        @Nullable Question question) {}
