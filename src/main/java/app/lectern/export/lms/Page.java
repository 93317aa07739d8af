package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page that a package shows: plain files, without inline scripts, that ask for nothing outside of the package. */
final class Page {
    static final String LESSON = "lesson.js";
    static final String HTML = "index.html";
    static final String STYLE = "page.css";

    private static final List<String> BEFORE =
            List.of("words.js", "watched.js", "player.js", "reading.js", "questions.js");

    private Page() {}

    /** The scripts in the order they are run. */
    static List<String> scripts(LmsStandard standard) {
        List<String> scripts = new ArrayList<>(List.of(LESSON));
        scripts.addAll(BEFORE);
        scripts.addAll(
                switch (standard) {
                    case SCORM_12 -> List.of("scorm.js", "api-scorm12.js");
                    case SCORM_2004 -> List.of("scorm.js", "api-scorm2004.js");
                    case CMI5 -> List.of("lrs.js", "api-cmi5.js");
                    case XAPI -> List.of("lrs.js", "api-xapi.js");
                });
        scripts.add("main.js");
        return scripts;
    }

    static String html(FinishedLesson lesson, LmsStandard standard) {
        String scripts = scripts(standard).stream()
                .map(file -> "  <script src=\"" + file + "\"></script>")
                .collect(Collectors.joining("\n"));
        return resource(HTML)
                .replace("{{language}}", Xml.text(lesson.language()))
                .replace("{{policy}}", policy(standard))
                .replace("{{scripts}}", scripts)
                .replace("{{title}}", Xml.text(lesson.title()));
    }

    /** Where a record store is, is known only when the page is launched. */
    private static String policy(LmsStandard standard) {
        boolean store = standard == LmsStandard.CMI5 || standard == LmsStandard.XAPI;
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                + "form-action 'none'; base-uri 'none'; connect-src " + (store ? "https: http:" : "'none'");
    }

    /** A file of the page as it comes with Lectern. */
    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream("/app/lectern/export/lms/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
