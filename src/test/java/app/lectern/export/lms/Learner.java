package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who takes a lesson in a browser, and what the learning management system keeps of it. */
final class Learner {
    private final Browser browser;
    private final LmsServer server;
    private final Path folder;
    private LmsStandard standard = LmsStandard.XAPI;

    /** @param folder where packages are written and unpacked */
    Learner(Browser browser, LmsServer server, Path folder) {
        this.browser = browser;
        this.server = server;
        this.folder = folder;
    }

    /** Waits until an expression within the lesson's own document is true. */
    void await(String expression) throws Exception {
        browser.await(page(expression));
    }

    /** Gives the learner a lesson as a package of a standard. */
    void show(FinishedLesson lesson, LmsStandard wanted, LmsOptions options) throws Exception {
        standard = wanted;
        Path zip = folder.resolve("package.zip");
        LmsPackage.write(lesson, standard, options, zip, () -> {});
        Path unpacked = Files.createTempDirectory(folder, "package");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                Files.copy(file.getInputStream(entry), unpacked.resolve(entry.getName()));
            }
        }
        server.show(unpacked);
        server.launchData = """
                {"launchMode":"Normal","moveOn":"Completed","returnURL":"%s/away","contextTemplate":{
                  "contextActivities":{"grouping":[{"id":"urn:x:publisher"}]},
                  "extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"s-1"}}%s}""".formatted(server.base(), options.quiz().isEmpty() ? "" : ",\"masteryScore\":1.0");
    }

    /** Opens the lesson, until it can be played. */
    void open() throws Exception {
        browser.open(server.launch(standard));
        browser.await(
                page("document.documentElement.dataset.ready === 'true'") + " && " + page("video.readyState > 0"));
    }

    /** Leaves it, until the system was told. */
    void leave() throws Exception {
        int before = statements("terminated");
        if (standard == LmsStandard.CMI5) {
            browser.run("document.getElementById('leave').click()");
            browser.await("document.title === 'away'");
        } else {
            browser.open(server.base() + "/away");
            browser.await("document.title === 'away'");
        }
        if (isScorm()) {
            String exit = standard == LmsStandard.SCORM_12 ? "cmi.core.exit" : "cmi.exit";
            Awaitility.await().until(() -> "suspend".equals(server.record.remove(exit)));
        } else {
            Awaitility.await().until(() -> statements("terminated") == before + 1);
        }
    }

    /** A script within the lesson's own document. */
    String page(String expression) {
        return within("return " + expression);
    }

    void act(String statements) throws Exception {
        browser.run(within(statements));
    }

    private String within(String body) {
        String lesson = isScorm() ? "frames[0].document" : "window.document";
        return "((document, video) => { %s; })(%s, %s.getElementById('video'))".formatted(body, lesson, lesson);
    }

    void answer(int question, int option) throws Exception {
        act("document.querySelector('input[name=question-%d][value=\"%d\"]').click()".formatted(question, option));
    }

    void submit() throws Exception {
        act("document.querySelector('#questions button').click()");
    }

    String text(String id) throws Exception {
        return browser.run(page("document.getElementById('%s').textContent".formatted(id)))
                .stringValue();
    }

    private boolean isScorm() {
        return standard == LmsStandard.SCORM_12 || standard == LmsStandard.SCORM_2004;
    }

    /** Whether the system takes the lesson for completed. */
    boolean completed() {
        return switch (standard) {
            case SCORM_12 -> "completed".equals(server.record.get("cmi.core.lesson_status"));
            case SCORM_2004 -> "completed".equals(server.record.get("cmi.completion_status"));
            case CMI5, XAPI -> statements("completed") > 0;
        };
    }

    /** The verdicts that were told, each with its score. */
    List<String> passed() {
        List<String> passed = new ArrayList<>();
        switch (standard) {
            case SCORM_12 ->
                add(server.record.get("cmi.core.lesson_status"), server.record.get("cmi.core.score.raw"), passed);
            case SCORM_2004 -> add(server.record.get("cmi.success_status"), server.record.get("cmi.score.raw"), passed);
            case CMI5, XAPI ->
                server.statements.forEach(
                        one -> add(verb(one), one.at("/result/score/raw").asString(""), passed));
        }
        return passed;
    }

    private static void add(@Nullable String verdict, @Nullable String score, List<String> passed) {
        if ("passed".equals(verdict) || "failed".equals(verdict)) {
            passed.add(verdict + " " + score);
        }
    }

    /** How many statements of a verb the record store has. */
    int statements(String verb) {
        return (int)
                server.statements.stream().filter(one -> verb(one).equals(verb)).count();
    }

    private static String verb(JsonNode statement) {
        String id = statement.at("/verb/id").stringValue();
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
