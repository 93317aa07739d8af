package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptReaderTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final ScriptReader reader = new ScriptReader();

    @TempDir
    Path folder;

    static Stream<Path> goodSamples() throws IOException {
        return json(SAMPLES);
    }

    static Stream<Path> badSamples() throws IOException {
        return json(SAMPLES.resolve("bad"));
    }

    private static Stream<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goodSamples")
    void readsEverySample(Path file) throws IOException {
        assertThat(reader.read(file)).isInstanceOf(ScriptReading.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("badSamples")
    void refusesEveryBadSample(Path file) throws IOException {
        assertThat(reader.read(file)).isInstanceOf(ScriptReading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "blank-text, 0, text, script.blank-narration",
        "deep, -1, '', script.too-deep",
        "duplicate-scene-id, 1, scene_id, script.duplicate-scene-id",
        "empty-scenes, -1, scenes, script.no-scenes",
        "image-missing, 0, image, script.image-missing",
        "image-outside, 0, image, script.image-outside",
        "lone-surrogate, 0, text, script.broken-letters",
        "no-scenes, -1, scenes, script.missing",
        "not-json, -1, '', script.not-json",
        "not-utf8, -1, '', script.not-utf8",
        "scene-without-text, 0, text, script.missing",
        "scenes-not-a-list, -1, scenes, script.not-a-list",
        "text-not-a-string, 0, text, script.not-a-text",
        "truncated, -1, '', script.not-json"
    })
    void saysWhatAndWhere(String sample, int scene, String field, String key) throws IOException {
        List<Finding> findings =
                reader.read(SAMPLES.resolve("bad/" + sample + ".json")).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.sceneIndex()).isEqualTo(scene);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.message().key()).isEqualTo(key);
        });
    }

    /** Also in fields that Lectern does not know: their text is fingerprinted with all the rest. */
    @Test
    void refusesWhatNotEveryProgramReads() {
        assertThat(refused("{\"scenes\":[{\"scene_id\":1,\"text\":\"가\",\"mood\":[1,1e400]}]}"))
                .containsExactly("-1 scenes[0].mood[1] script.number-too-large");
        assertThat(refused("{\"owner\":\"\\ud800\",\"scenes\":[{\"scene_id\":1,\"text\":\"가\"}]}"))
                .containsExactly("-1 owner script.broken-letters");
    }

    @Test
    void findsEverythingAtOnce() {
        String json = """
                {"language":"한국어","theme":"loud","scenes":[
                 {"scene_id":1,"text":"","pause_after_sec":61},
                 {"scene_id":true,"text":"가","on_screen_text":["a",2],"layout":"circus"},
                 7,
                 {"scene_id":"x","text":"나","title":5,"pause_after_sec":-0.1,"image":"/etc/passwd"}]}""";
        assertThat(refused(json))
                .containsExactly(
                        "-1 language script.language",
                        "-1 theme script.theme",
                        "0 text script.blank-narration",
                        "0 pause_after_sec script.out-of-range",
                        "1 scene_id script.scene-id",
                        "1 on_screen_text[1] script.not-a-text",
                        "1 layout script.layout",
                        "2  script.scene-not-an-object",
                        "3 title script.not-a-text",
                        "3 image script.image-missing",
                        "3 pause_after_sec script.out-of-range");
    }

    @Test
    void holdsEveryLimit() {
        assertThat(read(scene("\"text\":\"" + "가".repeat(5000) + "\",\"pause_after_sec\":60")))
                .isInstanceOf(ScriptReading.Accepted.class);
        assertThat(refused(scene("\"text\":\"" + "가".repeat(5001) + "\"")))
                .containsExactly("0 text script.text-too-long");
        assertThat(refused(scene("\"text\":\"가\",\"pause_after_sec\":1e400")))
                .containsExactly("0 pause_after_sec script.out-of-range");
        assertThat(refused(scenes(2001))).containsExactly("-1 scenes script.too-many-scenes");
        assertThat(read(scenes(2000))).isInstanceOf(ScriptReading.Accepted.class);
        assertThat(refused("{\"scenes\":[],\"scenes\":[]}")).containsExactly("-1  script.duplicate-field");
        assertThat(refused("{\"scenes\":[{\"scene_id\":1,\"text\":\"a\"}]} x")).containsExactly("-1  script.not-json");
        assertThat(refused("")).containsExactly("-1  script.not-an-object");
        assertThat(refused("null")).containsExactly("-1  script.not-an-object");
    }

    @Test
    void readsEveryFieldInNfc() {
        // 각 as three conjoining jamo, the way macOS file names spell it
        String json = """
                {"title":"제목","language":"ko-KR","theme":"calm","voice":"ko","scenes":[{"scene_id":"a-1",
                 "text":"\u1100\u1161\u11a8자","title":"표지","on_screen_text":["하나"," ","둘"],"layout":"title",
                 "voice":"espeak-ng:ko","pause_after_sec":1.5,"subtitle":"자막"}]}""";
        Script script = ((ScriptReading.Accepted) read(json)).script();
        assertThat(script.title()).isEqualTo("제목");
        Scene scene = script.scenes().getFirst();
        assertThat(scene.id()).isEqualTo("a-1");
        assertThat(scene.text()).isEqualTo("각자");
        assertThat(scene.onScreenText()).containsExactly("하나", "둘");
        assertThat(scene.pauseAfterSec()).isEqualTo(1.5);
        assertThat(scene.subtitle()).isEqualTo("자막");
    }

    @Test
    void readsQuestionsAndSaysWhatIsWrongWithThem() {
        String json = """
                {"pass_mark":60,"scenes":[{"scene_id":1,"text":"가","question":{"kind":"multiple","text":" 무엇? ",\
                "options":["하나","둘","셋"],"correct":[3,1],"feedback":"둘은 아닙니다."}},\
                {"scene_id":2,"text":"나","question":{"kind":"truefalse","text":"그렇다","correct":false,"think_sec":12.5}},\
                {"scene_id":3,"text":"다"}]}""";
        Script script = ((ScriptReading.Accepted) read(json)).script();
        assertThat(script.passMark()).isEqualTo(60);
        assertThat(script.questions())
                .containsExactly(
                        new Question(Kind.MULTIPLE, "무엇?", List.of("하나", "둘", "셋"), List.of(0, 2), "둘은 아닙니다.", 5),
                        new Question(Kind.TRUEFALSE, "그렇다", List.of(), List.of(Question.FALSE), "", 12.5));
        assertThat(script.scenes().get(1).afterSec()).isEqualTo(12.5);
        assertThat(refused("""
                {"pass_mark":0,"scenes":[\
                {"scene_id":1,"text":"가","question":7},\
                {"scene_id":2,"text":"가","question":{"kind":"which","think_sec":99}},\
                {"scene_id":3,"text":"가","question":{"kind":"single","text":"무엇?","options":["",2],"correct":[1,2]}}]}"""))
                .containsExactly(
                        "-1 pass_mark question.pass-mark",
                        "0 question question.not-an-object",
                        "1 question.kind script.no-such-name",
                        "1 question.text question.blank",
                        "1 question.think_sec script.out-of-range",
                        "2 question.options[0] question.blank",
                        "2 question.options[1] script.not-a-text",
                        "2 question.correct question.one-correct");
        String asking =
                "{\"scene_id\":%d,\"text\":\"가\",\"question\":{\"kind\":\"truefalse\",\"text\":\"나\",\"correct\":true}}";
        assertThat(refused(IntStream.range(0, 101)
                        .mapToObj(asking::formatted)
                        .collect(Collectors.joining(",", "{\"scenes\":[", "]}"))))
                .containsExactly("-1 scenes question.too-many");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.png"), "x");
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.png"), secret);
        ScriptReading reading = reader.read(
                scene("\"text\":\"가\",\"image\":\"link.png\"").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new ScriptFolder(inner));
        assertThat(keys(reading.findings())).containsExactly("0 image script.image-outside");
    }

    @Test
    void refusesPicturesThatAreNone() throws IOException {
        Files.writeString(folder.resolve("a.png"), "not a picture");
        ScriptReading reading = reader.read(scene("\"text\":\"가\",\"image\":\"a.png\""), new ScriptFolder(folder));
        assertThat(keys(reading.findings())).containsExactly("0 image script.image-unreadable");
    }

    private ScriptReading read(String json) {
        return reader.read(json, ScriptFolder.NONE);
    }

    private List<String> refused(String json) {
        return keys(((ScriptReading.Refused) read(json)).findings());
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.sceneIndex() + " " + f.field() + " " + f.message().key())
                .toList();
    }

    private static String scene(String fields) {
        return "{\"scenes\":[{\"scene_id\":1," + fields + "}]}";
    }

    private static String scenes(int count) {
        StringBuilder json = new StringBuilder("{\"scenes\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",").append("{\"scene_id\":").append(i).append(",\"text\":\"가\"}");
        }
        return json.append("]}").toString();
    }
}
