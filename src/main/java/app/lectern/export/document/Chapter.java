package app.lectern.export.document;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.LessonScene;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene as it is printed.
 *
 * @param heading its number, and its title where it has one
 * @param paragraphs what is said, and what is asked with all that can be chosen; never which of it is right
 */
record Chapter(String heading, List<String> paragraphs) {
    /** The chapter of a scene, from 0. */
    static Chapter of(FinishedLesson lesson, int index) {
        LessonScene scene = lesson.scenes().get(index);
        String number = (index + 1) + ".";
        List<String> paragraphs = new ArrayList<>(scene.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        if (scene.question() != null) {
            paragraphs.addAll(scene.question().lines(lesson.language()));
        }
        return new Chapter(scene.title().isEmpty() ? number : number + " " + scene.title(), paragraphs);
    }
}
