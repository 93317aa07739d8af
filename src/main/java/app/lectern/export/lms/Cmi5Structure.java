package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;

/** Writes {@code cmi5.xml}: a course of one assignable unit. */
final class Cmi5Structure {
    private Cmi5Structure() {}

    static String of(FinishedLesson lesson, LmsOptions options) {
        boolean asked = !options.quiz().isEmpty();
        String mastery = asked ? " masteryScore=\"" + options.quiz().passShare() + "\"" : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                  <course id="%1$s">
                    <title><langstring lang="%2$s">%3$s</langstring></title>
                    <description><langstring lang="%2$s">%3$s</langstring></description>
                  </course>
                  <au id="%1$s#video" moveOn="%4$s"%5$s launchMethod="AnyWindow" activityType="https://w3id.org/xapi/video/activity-type/video">
                    <title><langstring lang="%2$s">%3$s</langstring></title>
                    <description><langstring lang="%2$s">%3$s</langstring></description>
                    <url>index.html</url>
                  </au>
                </courseStructure>
                """.formatted(
                        Xml.text(lesson.identity()),
                        Xml.text(lesson.language()),
                        Xml.text(lesson.title()),
                        asked ? "CompletedAndPassed" : "Completed",
                        mastery);
    }
}
