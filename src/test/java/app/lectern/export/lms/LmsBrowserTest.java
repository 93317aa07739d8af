package app.lectern.export.lms;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.VideoScript;
import app.lectern.export.lesson.FinishedLesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Packages in a real browser against a small learning management system: {@code mvn test -Dtest=LmsBrowserTest
 * -Dlectern.test.browser=/usr/bin/chromium}, with {@code -Dlectern.test.axe=axe.min.js} also against the accessibility
 * rules of axe-core. What comes of it is in docs/lms.md; pictures are in target/snapshots/lms-*.png.
 */
@Isolated("a browser plays a video at its own speed")
@NullUnmarked // what is opened before all is there in every test
class LmsBrowserTest {
    private static final String BROWSER = "lectern.test.browser";
    private static final String AXE = "lectern.test.axe";
    private static final Path PICTURES = Path.of("target", "snapshots");
    private static final String KOREAN = """
            {"title":"피싱 메일 막기","language":"ko","scenes":[
            {"scene_id":1,"title":"의심하기","text":"모르는 사람이 보낸 메일은 먼저 의심합니다."},
            {"scene_id":2,"title":"알리기","text":"피싱 메일을 받으면 담당자에게 바로 알립니다."}]}""";
    private static final String ENGLISH = """
            {"title":"Stopping phishing mail","language":"en","scenes":[
            {"scene_id":1,"title":"Doubt","text":"Doubt what strangers send you."},
            {"scene_id":2,"title":"Tell","text":"Tell the officer at once. Open no attachment."}]}""";
    private static final Quiz QUIZ = new Quiz(
            100,
            List.of(
                    new Question(
                            Kind.SINGLE,
                            "누구에게 알립니까?",
                            List.of("친구", "담당자"),
                            List.of(1),
                            "담당자에게 바로 알립니다.",
                            Question.THINK_SEC),
                    new Question(
                            Kind.MULTIPLE,
                            "무엇을 의심합니까?",
                            List.of("모르는 사람의 메일", "이상한 주소", "달력"),
                            List.of(0, 1),
                            "",
                            Question.THINK_SEC),
                    new Question(
                            Kind.TRUEFALSE,
                            "첨부 파일은 먼저 열어 봅니다.",
                            List.of(),
                            List.of(1),
                            "열지 않습니다.",
                            Question.THINK_SEC)));

    @TempDir
    static Path folder;

    private static FinishedLesson korean;
    private static FinishedLesson english;
    private static LmsServer server;
    private static Browser browser;
    private static Learner learner;

    @BeforeAll
    static void render() throws Exception {
        String program = System.getProperty(BROWSER);
        Assumptions.assumeTrue(program != null, "needs a browser: -D" + BROWSER + "=/usr/bin/chromium");
        Path root = folder.resolve("workspace");
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), TestLectern.speaker(root))) {
            korean = rendered(lectern, "ko", KOREAN);
            english = rendered(lectern, "en", ENGLISH);
        }
        server = new LmsServer(folder);
        browser = Browser.start(Path.of(program), folder.resolve("profile"));
        learner = new Learner(browser, server, folder);
    }

    private static FinishedLesson rendered(Lectern lectern, String video, String json) throws IOException {
        VideoScript script = lectern.scripts().create(TestLectern.AUTHOR, video, json, null);
        lectern.reviews().approve(TestLectern.REVIEWER, script.scriptId());
        RenderJob job = lectern.renders().create(TestLectern.REVIEWER, video, script.scriptId(), VideoFormat.HD_720);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> lectern.renders()
                        .get(TestLectern.REVIEWER, job.jobId())
                        .status()
                        .isFinal());
        return lectern.lessons().ofVideo(TestLectern.REVIEWER, video);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLessonIsWatchedLeftTakenUpAndCompleted(LmsStandard wanted) throws Exception {
        begin(wanted, new LmsOptions(95, false, true, Quiz.NONE));
        learner.act("video.play()");
        learner.await("video.currentTime > 2");
        learner.act("video.pause()");
        double left = browser.run(learner.page("video.currentTime")).doubleValue();
        learner.leave();
        assertThat(learner.completed()).isFalse();
        learner.open();
        learner.await("Math.abs(video.currentTime - %s) < 0.3".formatted(left));
        assertThat(learner.text("status")).contains("부터 이어집니다");
        learner.act("video.currentTime = video.duration - 0.1");
        learner.await("!video.seeking && video.currentTime < %s + 0.5".formatted(left));
        assertThat(learner.text("status")).contains("건너뛸 수 없습니다");
        learner.act("video.playbackRate = 2");
        learner.await("video.playbackRate === 1");
        assertThat(learner.completed()).isFalse();
        learner.act("video.play()");
        learner.await("video.ended");
        learner.await("document.getElementById('goal').textContent.startsWith('완료')");
        learner.leave();
        assertThat(learner.completed()).isTrue();
        assertThat(learner.passed()).isEmpty();
        int before = learner.statements("completed");
        learner.open();
        learner.await("document.getElementById('goal').textContent.startsWith('완료')");
        learner.leave();
        assertThat(learner.completed()).isTrue();
        assertThat(learner.statements("completed")).isEqualTo(before);
        sound();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSkippedNeverCounts(LmsStandard wanted) throws Exception {
        begin(wanted, new LmsOptions(60, true, false, Quiz.NONE));
        learner.act("video.play()");
        learner.await("video.currentTime > 1");
        learner.act("video.currentTime = video.duration - 1.2");
        learner.await("video.ended");
        learner.leave();
        assertThat(learner.completed()).isFalse();
        learner.open();
        learner.await("!video.seeking");
        learner.act("video.currentTime = 0.5; video.play()");
        learner.await("document.getElementById('goal').textContent.startsWith('완료')");
        assertThat(browser.run(learner.page("document.getElementById('share').value"))
                        .doubleValue())
                .isLessThan(0.7);
        learner.leave();
        assertThat(learner.completed()).isTrue();
        sound();
    }

    @ParameterizedTest
    @EnumSource
    void questionsAreFailedThenPassed(LmsStandard wanted) throws Exception {
        begin(wanted, new LmsOptions(80, false, false, QUIZ));
        assertThat(browser.run(learner.page("document.querySelectorAll('fieldset').length"))
                        .intValue())
                .isZero();
        learner.act("video.playbackRate = 2; video.play()");
        learner.await("document.querySelectorAll('fieldset').length === 3");
        learner.answer(0, 0);
        learner.answer(1, 0);
        learner.answer(1, 1);
        learner.submit();
        assertThat(learner.text("result")).contains("모든 문제에 답해");
        learner.answer(2, 1);
        learner.submit();
        learner.await("document.getElementById('result').textContent.includes('67점')");
        assertThat(learner.text("questions")).contains("틀렸습니다. 담당자에게 바로 알립니다.");
        learner.act("video.pause()");
        learner.leave();
        assertThat(learner.passed()).containsExactly("failed 67");
        learner.open();
        learner.await("document.querySelectorAll('fieldset').length === 3");
        learner.answer(0, 1);
        learner.answer(1, 0);
        learner.answer(1, 1);
        learner.answer(2, 1);
        learner.submit();
        learner.await("document.getElementById('result').textContent.includes('통과했습니다')");
        learner.leave();
        assertThat(learner.passed().getLast()).isEqualTo("passed 100");
        learner.open();
        learner.await("document.getElementById('result').textContent.includes('통과했습니다')");
        learner.leave();
        assertThat(learner.passed().getLast()).isEqualTo("passed 100");
        sound();
    }

    /** Every look of the page; with axe-core, none breaks a rule of WCAG 2.2 A and AA. */
    @Test
    void everyLookIsReadable() throws Exception {
        for (FinishedLesson lesson : List.of(korean, english)) {
            for (boolean dark : List.of(false, true)) {
                for (int width : List.of(1280, 360)) {
                    learner.show(lesson, LmsStandard.XAPI, new LmsOptions(50, false, false, QUIZ));
                    browser.look(dark, width, 900);
                    learner.open();
                    String name = "lms-%s-%s-%d".formatted(lesson.language(), dark ? "dark" : "light", width);
                    learner.act("video.play()");
                    learner.await("document.querySelectorAll('fieldset').length === 3");
                    learner.act("video.pause()");
                    accessible(name);
                    browser.picture(PICTURES.resolve(name + ".png"));
                    learner.answer(0, 0);
                    learner.answer(1, 0);
                    learner.answer(2, 1);
                    learner.submit();
                    learner.await("document.querySelectorAll('#questions p').length === 3");
                    accessible(name + "-failed");
                    browser.picture(PICTURES.resolve(name + "-failed.png"));
                    learner.leave();
                }
            }
        }
        browser.look(false, 1280, 900);
        sound();
    }

    /** Without a mouse: what has the focus is worked by keys alone. */
    @Test
    void thePageIsWorkedByTheKeyboard() throws Exception {
        begin(LmsStandard.XAPI, LmsOptions.DEFAULT);
        learner.act("document.getElementById('play').focus()");
        browser.key("k");
        learner.await("video.currentTime > 1");
        browser.key("k");
        learner.await("video.paused");
        assertThat(browser.run(learner.page("[...video.textTracks].map(t => t.mode).join()"))
                        .stringValue())
                .isEqualTo("showing");
        browser.key("c");
        learner.await("video.textTracks[0].mode === 'disabled'");
        browser.key("ArrowLeft");
        learner.await("video.currentTime === 0");
        learner.leave();
        sound();
    }

    private void begin(LmsStandard wanted, LmsOptions options) throws Exception {
        learner.show(korean, wanted, options);
        learner.open();
    }

    private void accessible(String name) throws Exception {
        String axe = System.getProperty(AXE);
        if (axe != null) {
            browser.run(Files.readString(Path.of(axe)) + "; 0");
            JsonNode found = browser.run(
                    "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                            + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')))");
            assertThat(found.valueStream().map(JsonNode::stringValue)).as(name).isEmpty();
        }
    }

    private static void sound() {
        assertThat(server.breaches).isEmpty();
        // a record store has nothing of somebody new, and a browser looks for every site's icon
        assertThat(browser.complaints)
                .filteredOn(told ->
                        !(told.contains("status of 404") && (told.contains("/xapi/") || told.contains("/favicon.ico"))))
                .isEmpty();
        assertThat(browser.asked)
                .filteredOn(address -> !address.startsWith("data:") && !address.equals("about:blank"))
                .allMatch(address -> address.startsWith(server.base() + "/"));
    }
}
