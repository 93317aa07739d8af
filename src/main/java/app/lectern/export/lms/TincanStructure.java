package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;

/** Writes {@code tincan.xml}: one activity, which the page is launched as. */
final class TincanStructure {
    private TincanStructure() {}

    static String of(FinishedLesson lesson) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <tincan xmlns="http://projecttincan.com/tincan.xsd">
                  <activities>
                    <activity id="%1$s" type="https://w3id.org/xapi/video/activity-type/video">
                      <name>%3$s</name>
                      <description lang="%2$s">%3$s</description>
                      <launch lang="%2$s">index.html</launch>
                    </activity>
                  </activities>
                </tincan>
                """.formatted(Xml.text(lesson.identity()), Xml.text(lesson.language()), Xml.text(lesson.title()));
    }
}
