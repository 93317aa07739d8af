package app.lectern.export.lesson;

/**
 * A scene of a finished lesson.
 *
 * @param title its heading; empty when it has none
 * @param text what is said, without marks; empty in a silent scene
 * @param startSec its first moment, seconds from the video's start
 * @param endSec the moment after its last
 */
public record LessonScene(String title, String text, double startSec, double endSec) {}
