package app.lectern.export.document;

import app.lectern.export.lesson.LessonScene;
import java.util.List;

/**
 * A scene as it is printed.
 *
 * @param heading its number, and its title where it has one
 * @param paragraphs what is said; none in a silent scene
 */
record Chapter(String heading, List<String> paragraphs) {
    static Chapter of(LessonScene scene, int index) {
        String number = (index + 1) + ".";
        return new Chapter(
                scene.title().isEmpty() ? number : number + " " + scene.title(),
                scene.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
