package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code imsmanifest.xml}: one organization, one item, one resource with every file of the package. */
final class ScormManifest {
    private ScormManifest() {}

    /** For SCORM 1.2. */
    static String of12(FinishedLesson lesson, LmsOptions options, List<String> files) {
        String mastery = options.quiz().isEmpty()
                ? ""
                : "\n        <adlcp:masteryscore>%d</adlcp:masteryscore>"
                        .formatted(options.quiz().passMark());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%1$s" version="1.0"
                    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata>
                    <schema>ADL SCORM</schema>
                    <schemaversion>1.2</schemaversion>
                  </metadata>
                  <organizations default="lesson">
                    <organization identifier="lesson">
                      <title>%2$s</title>
                      <item identifier="video" identifierref="page" isvisible="true">
                        <title>%2$s</title>%3$s
                      </item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
                %4$s
                    </resource>
                  </resources>
                </manifest>
                """.formatted(identifier(lesson), Xml.text(lesson.title()), mastery, files(files));
    }

    /** For SCORM 2004, 4th edition: what the page says of completion and success holds. */
    static String of2004(FinishedLesson lesson, LmsOptions options, List<String> files) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%1$s" version="1.0"
                    xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
                    xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
                    xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata>
                    <schema>ADL SCORM</schema>
                    <schemaversion>2004 4th Edition</schemaversion>
                  </metadata>
                  <organizations default="lesson">
                    <organization identifier="lesson" adlseq:objectivesGlobalToSystem="false">
                      <title>%2$s</title>
                      <item identifier="video" identifierref="page" isvisible="true">
                        <title>%2$s</title>
                        <imsss:sequencing>
                %3$s
                          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
                        </imsss:sequencing>
                      </item>
                      <imsss:sequencing>
                        <imsss:controlMode choice="true" flow="true"/>
                      </imsss:sequencing>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
                %4$s
                    </resource>
                  </resources>
                </manifest>
                """.formatted(identifier(lesson), Xml.text(lesson.title()), objectives(options.quiz()), files(files));
    }

    private static String objectives(Quiz quiz) {
        return quiz.isEmpty() ? """
                          <imsss:objectives>
                            <imsss:primaryObjective/>
                          </imsss:objectives>""" : """
                          <imsss:objectives>
                            <imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
                              <imsss:minNormalizedMeasure>%s</imsss:minNormalizedMeasure>
                            </imsss:primaryObjective>
                          </imsss:objectives>""".formatted(quiz.passShare());
    }

    private static String identifier(FinishedLesson lesson) {
        return "lectern-" + lesson.renderId().replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static String files(List<String> files) {
        return files.stream()
                .map(file -> "      <file href=\"" + Xml.text(file) + "\"/>")
                .collect(Collectors.joining("\n"));
    }
}
