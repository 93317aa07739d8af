package app.lectern.cli;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.support.FfmpegProgram;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as somebody types them. */
@NullUnmarked // what is rendered before all is there in every test
class ExportCommandTest {
    private static final String ASKING = """
            {"pass_mark":60,"scenes":[{"scene_id":1,"text":"안녕하세요."},{"scene_id":2,"text":"알릴까요?","question":
            {"kind":"single","text":"누구에게?","options":["친구","담당자"],"correct":[2],"think_sec":0}}]}""";

    @TempDir
    static Path folder;

    private static Path workspace;
    private static String first;
    private static String second;

    @BeforeAll
    static void render() throws Exception {
        workspace = folder.resolve("workspace");
        GatedNarrator narrator = new GatedNarrator();
        narrator.open();
        try (Lectern lectern = TestLectern.open(workspace, Clock.systemUTC(), narrator)) {
            String id = lectern.scripts().create(AUTHOR, "v1", ASKING, null).scriptId();
            VideoScript script = lectern.reviews().approve(REVIEWER, id);
            first = rendered(lectern, script);
            second = rendered(lectern, script);
            lectern.publishing().publish(REVIEWER, first, "");
            translated(lectern);
            lectern.scripts().create(AUTHOR, "bare", TestLectern.SCRIPT, null);
            LocalDate past = LocalDate.now(Education.DEFAULT_ZONE).minusDays(2);
            lectern.educations().save(ADMIN, new Education("old", "지난 교육", past));
        }
    }

    private static void translated(Lectern lectern) {
        VideoScript begun = lectern.translations().create(AUTHOR, "v1", "en", null, null);
        ScriptDocument korean = ScriptDocument.of(begun.rawJson());
        String english = korean.with(0, korean.scenes().get(0).withText("Hello. This is security."))
                .with(1, korean.scenes().get(1).withText("Beware of mail."))
                .json();
        VideoScript script = lectern.scripts().edit(AUTHOR, begun.scriptId(), english, null, null);
        lectern.reviews().approve(REVIEWER, script.scriptId());
        lectern.translations().create(AUTHOR, "v1", "ja", null, null);
    }

    private static String rendered(Lectern lectern, VideoScript script) {
        RenderJob job = lectern.renders().create(REVIEWER, script.videoId(), script.scriptId(), VideoFormat.HD_720);
        Awaitility.await()
                .until(() ->
                        lectern.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return job.jobId();
    }

    @Test
    void whatIsPublishedGoesOutAndAnotherRenderWhenItIsNamed() throws Exception {
        Path out = folder.resolve("out").resolve("lesson.zip");
        Answer told = lectern(
                "export", "v1", "--as", "scorm12", "--out", out.toString(), "--complete-at", "80", "--lock-speed");
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).contains("내보냈습니다: " + out);
        String published = entry(out, "lesson.js");
        assertThat(published).contains("\"completeAt\" : 0.8", "\"lockSpeed\" : true", "\"freeSeeking\" : false");
        lectern("export", "v1", "--as", "scorm12", "--out", out.toString(), "--job", second, "--free-seeking");
        assertThat(entry(out, "lesson.js")).contains("\"completeAt\" : 0.95", "\"freeSeeking\" : true");
        assertThat(revision(entry(out, "lesson.js"))).isNotEqualTo(revision(published));
        lectern("export", "v1", "--as", "scorm12", "--out", out.toString(), "--job", first);
        assertThat(revision(entry(out, "lesson.js"))).isEqualTo(revision(published));
    }

    @Test
    void subtitlesOfApprovedTranslationsGoAlong() throws Exception {
        Path out = folder.resolve("languages.mp4");
        assertThat(lectern("export", "v1", "--as", "mp4-languages", "--out", out.toString())
                        .err())
                .isEmpty();
        assertThat(FfmpegProgram.run("-i", out.toString(), "-map", "0:s:1", "-f", "srt", "-"))
                .contains("(eng)", "Hello. This is security.", "Beware of mail.")
                .doesNotContain("(jpn)");
        Path zip = folder.resolve("languages.zip");
        lectern("export", "v1", "--as", "scorm2004", "--out", zip.toString());
        assertThat(entry(zip, "captions-en.vtt")).contains("Beware of mail.");
        assertThat(entry(zip, "lesson.js")).contains("\"language\" : \"en\"", "\"label\" : \"English\"");
        assertThat(entry(zip, "imsmanifest.xml")).contains("captions-en.vtt");
        assertThat(lectern("export", "v1-en", "--as", "mp4-languages", "--out", out.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void questionsAreTakenAlongOrRefusedInWords() throws Exception {
        Path questions = Files.writeString(folder.resolve("questions.json"), """
                {"pass_mark": 70, "questions": [{"kind": "truefalse", "text": "그렇다", "correct": true}]}""");
        Path out = folder.resolve("asked.zip");
        lectern("export", "v1", "--as", "cmi5", "--out", out.toString(), "--questions", questions.toString());
        assertThat(entry(out, "cmi5.xml")).contains("masteryScore=\"0.7\"");
        assertThat(entry(out, "lesson.js")).doesNotContain("\"text\" : \"누구에게?\"");
        Answer own = lectern("export", "v1", "--as", "cmi5", "--out", out.toString());
        assertThat(own.out()).contains("대본의 문제 1개를 넣습니다. 60 % 이상");
        assertThat(entry(out, "cmi5.xml")).contains("masteryScore=\"0.6\"");
        assertThat(entry(out, "lesson.js")).contains("\"text\" : \"누구에게?\"", "\"correct\" : [ 1 ]");
        lectern("export", "v1", "--as", "cmi5", "--out", out.toString(), "--no-questions");
        assertThat(entry(out, "cmi5.xml")).doesNotContain("masteryScore");
        assertThat(entry(out, "lesson.js")).doesNotContain("\"text\" : \"누구에게?\"");
        Files.writeString(questions, "{\"questions\": [{\"kind\": \"truefalse\", \"text\": \"\", \"correct\": 1}]}");
        Answer refused =
                lectern("export", "v1", "--as", "cmi5", "--out", out.toString(), "--questions", questions.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("questions[0].text: 비어 있지 않은", "questions[0].correct: O와 X");
    }

    @Test
    void whatCannotBeIsToldInWords() {
        String out = folder.resolve("never.zip").toString();
        Answer format = lectern("export", "v1", "--as", "avi", "--out", out);
        assertThat(format.err()).contains("\"avi\"(이)라는 형식은 없습니다. 쓸 수 있는 형식: scorm12, scorm2004");
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(lectern("export", "v1", "--as", "vtt", "--out", out, "--complete-at", "0")
                        .exitCode())
                .isEqualTo(2);
        assertThat(lectern("export", "bare", "--as", "vtt", "--out", out).err()).contains("ASSET_NOT_FOUND");
        assertThat(lectern("export", "none", "--as", "vtt", "--out", out).err()).contains("VIDEO_NOT_FOUND");
        assertThat(lectern("export", "bare", "--as", "vtt", "--out", out, "--job", first)
                        .err())
                .contains("JOB_NOT_FOUND");
        assertThat(lectern("training", "assign", "v1", "old").err()).isEmpty();
        assertThat(lectern("export", "v1", "--as", "xapi", "--out", out).err()).contains("EDU_EXPIRED");
        lectern("training", "assign", "v1");
        assertThat(Path.of(out)).doesNotExist();
    }

    private static String revision(String lesson) {
        return lesson.lines()
                .filter(line -> line.contains("\"revision\""))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(Path zip, String name) throws Exception {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(
                    file.getInputStream(file.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static Answer lectern(String... words) {
        Surroundings surroundings =
                new Surroundings(Map.of(), folder.resolve("sessions"), "local", _ -> Optional.empty());
        return Answer.in(workspace, surroundings, words);
    }
}
