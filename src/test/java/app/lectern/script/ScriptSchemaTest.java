package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/script.schema.json and the reader say the same of every script, but for what a schema cannot say. */
class ScriptSchemaTest {
    /** Rules beyond JSON Schema, as the schema's own description lists them. */
    private static final Set<String> BEYOND = Set.of(
            "script.duplicate-scene-id",
            "script.broken-letters",
            "script.number-too-large",
            "script.image-missing",
            "script.image-outside",
            "script.image-unreadable",
            "script.recording-missing",
            "script.sound-missing",
            "script.pattern",
            "script.theme",
            "question.no-such-option",
            "mark.unknown",
            "mark.not-closed",
            "mark.wrong");

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final Schema schema;

    ScriptSchemaTest() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/script.schema.json")), InputFormat.JSON);
    }

    static Stream<String> documents() {
        List<String> fields = new ArrayList<>();
        for (String field : List.of("title", "voice", "subtitle", "image")) {
            fields.addAll(values(field, "\"가\"", "\"\"", "null", "7", "[]", "\"" + "x".repeat(6000) + "\""));
        }
        fields.addAll(values("on_screen_text", "[]", "[\"a\",\"\"]", "[1]", "\"a\"", "null", "{}"));
        fields.addAll(values(
                "layout",
                "\"title\"",
                "\"full-picture\"",
                "\"picture-only\"",
                "\"big-number\"",
                "\"steps\"",
                "\"end\"",
                "\"question\"",
                "\"none\"",
                "1",
                "null",
                "\"\""));
        fields.addAll(values("pause_after_sec", "0", "60", "60.001", "-1", "\"1\"", "null", "1e-3", "1e400"));
        fields.addAll(values("image_focus", "[0,1]", "[0.5]", "[0.5,1.1]", "[\"a\",0]", "0.5", "null"));
        fields.addAll(values("picture_motion", "\"zoom-in\"", "\"none\"", "\"spin\"", "2", "null"));
        fields.addAll(values("transition", "\"crossfade\"", "\"wipe\"", "null"));
        fields.addAll(values("rate", "1", "0.5", "2.01", "\"1\"", "null"));
        fields.addAll(values("pitch", "-12", "12.5", "0", "[]", "null"));
        fields.addAll(values("recording", "\"a.wav\"", "\"\"", "null", "7"));
        fields.addAll(values("question", questions()));
        fields.addAll(values("silence_sec", "3", "0", "601", "\"3\"", "null"));
        Stream<String> silent = Stream.of(
                        "", ",\"text\":\"\"", ",\"text\":null", ",\"text\":\"가\"", ",\"recording\":\"a.wav\"")
                .map(field -> "{\"scenes\":[{\"scene_id\":1,\"silence_sec\":5" + field + "}]}");
        Stream<String> dictionaries = Stream.of(
                        "[]",
                        "null",
                        "{}",
                        "[1]",
                        "[{}]",
                        "[{\"word\":\"A\",\"say\":\"에이\"}]",
                        "[{\"word\":\"A\"}]",
                        "[{\"word\":\"A\",\"pattern\":\"B\",\"say\":\"C\"}]",
                        "[{\"word\":null,\"pattern\":\"B+\",\"say\":\"C\",\"language\":\"ko\"}]",
                        "[{\"pattern\":\"(\",\"say\":\"C\"}]",
                        "[{\"word\":\" \",\"say\":\"C\"}]",
                        "[{\"word\":\"A\",\"say\":\"C\",\"language\":\"한국어\"}]")
                .map(value -> "{\"pronunciations\":" + value + ",\"scenes\":[{\"scene_id\":1,\"text\":\"가\"}]}");
        Stream<String> music = Stream.of(
                        "null",
                        "{}",
                        "[]",
                        "\"a.mp3\"",
                        "{\"file\":\"a.mp3\"}",
                        "{\"file\":\" \"}",
                        "{\"file\":null}",
                        "{\"file\":3}",
                        "{\"file\":\"" + "x".repeat(501) + "\"}",
                        "{\"file\":\"a.mp3\",\"level_lufs\":-28,\"duck_db\":0,\"fade_sec\":20}",
                        "{\"file\":\"a.mp3\",\"level_lufs\":null,\"duck_db\":null,\"fade_sec\":null}",
                        "{\"file\":\"a.mp3\",\"level_lufs\":-15.9}",
                        "{\"file\":\"a.mp3\",\"level_lufs\":-51}",
                        "{\"file\":\"a.mp3\",\"duck_db\":-1}",
                        "{\"file\":\"a.mp3\",\"duck_db\":\"12\"}",
                        "{\"file\":\"a.mp3\",\"fade_sec\":20.1}")
                .map(value -> "{\"music\":" + value + ",\"scenes\":[{\"scene_id\":1,\"text\":\"가\"}]}");
        Stream<String> scenes =
                fields.stream().map(field -> "{\"scenes\":[{\"scene_id\":1,\"text\":\"가\"," + field + "}]}");
        Stream<String> ids = Stream.of(
                        "1", "\"a\"", "\" \"", "1.5", "true", "null", "{}", "\"" + "i".repeat(101) + "\"")
                .map(id -> "{\"scenes\":[{\"scene_id\":" + id + ",\"text\":\"가\"}]}");
        Stream<String> tops = Stream.of(
                        values("title", "\"가\"", "5", "null"),
                        values("language", "\"ko\"", "\"en-US\"", "\"한국어\"", "\"k\"", "3", "null", "\"\""),
                        values("theme", "\"calm\"", "\"warm\"", "\"loud\"", "null", "2"),
                        values("transition", "\"cut\"", "\"slide-in\"", "\"fade\"", "\"\"", "1", "null"),
                        values("transition_sec", "0.1", "2", "2.1", "0", "\"1\"", "null"),
                        values("reveal", "true", "\"true\"", "null"),
                        values("emphasis", "false", "0"),
                        values("pass_mark", "1", "100.0", "0", "101", "80.5", "\"80\"", "null"),
                        values("progress_line", "true", "[]"),
                        values("subtitles", "\"burned\"", "\"on\"", "null"),
                        values("opening_sound", "\"a.wav\"", "\"\"", "null", "7", "\"" + "x".repeat(501) + "\""),
                        values("closing_sound", "\"a.wav\"", "{}", "null"),
                        values("voice", "\"ko\"", "2"),
                        values("rate", "1.5", "3"),
                        values("pitch", "1", "\"1\""))
                .flatMap(List::stream)
                .map(field -> "{" + field + ",\"scenes\":[{\"scene_id\":1,\"text\":\"가\"}]}");
        return Stream.of(scenes, ids, tops, silent, dictionaries, music).flatMap(stream -> stream);
    }

    private static String[] questions() {
        return new String[] {
            "null",
            "[]",
            "{}",
            asked("single", "\"options\":[\"가\",\"나\"],\"correct\":[2]"),
            asked("single", "\"options\":[\"가\",\"나\"],\"correct\":[2.0],\"feedback\":\"\",\"think_sec\":60"),
            asked("single", "\"options\":[\"가\",\"나\"],\"correct\":[1,2]"),
            asked("single", "\"options\":[\"가\"],\"correct\":[1]"),
            asked("single", "\"options\":[\"가\",\" \"],\"correct\":[1]"),
            asked("single", "\"options\":[\"가\",\"나\"],\"correct\":true"),
            asked("multiple", "\"options\":[\"가\",\"나\",\"다\"],\"correct\":[3,1],\"think_sec\":null"),
            asked("multiple", "\"options\":[\"가\",\"나\"],\"correct\":[1,1]"),
            asked("multiple", "\"options\":[\"가\",\"나\"],\"correct\":[0]"),
            asked("multiple", "\"options\":[\"가\",\"나\"],\"correct\":[3]"),
            asked("multiple", "\"options\":[\"가\",3],\"correct\":[]"),
            asked("multiple", "\"options\":[" + "\"가\",".repeat(10) + "\"가\"],\"correct\":[1]"),
            asked("truefalse", "\"correct\":false"),
            asked("truefalse", "\"correct\":[1],\"options\":[\"가\",\"나\"]"),
            asked("truefalse", "\"correct\":true,\"think_sec\":61"),
            asked("truefalse", "\"correct\":true,\"feedback\":7"),
            asked("truefalse", ""),
            asked("maybe", "\"correct\":true"),
            "{\"kind\":\"truefalse\",\"text\":\" \",\"correct\":true}",
            "{\"kind\":\"truefalse\",\"text\":\"" + "x".repeat(1001) + "\",\"correct\":true}"
        };
    }

    private static String asked(String kind, String rest) {
        return "{\"kind\":\"" + kind + "\",\"text\":\"무엇?\"" + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    private static List<String> values(String field, String... values) {
        return Stream.of(values).map(value -> "\"" + field + "\":" + value).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesWithTheReader(String document) {
        assertAgreement(document);
    }

    @Test
    void agreesOnEverySample() throws IOException {
        for (Path folder : List.of(SAMPLES, SAMPLES.resolve("bad"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !Set.of("not-json.json", "truncated.json", "not-utf8.json", "deep.json")
                                .contains(f.getFileName().toString()))
                        .toList()) {
                    assertAgreement(Files.readString(file));
                }
            }
        }
    }

    private void assertAgreement(String document) {
        ScriptReading reading = new ScriptReader().read(document, ScriptFolder.NONE);
        boolean readerAccepts = reading.findings().stream()
                .allMatch(finding -> BEYOND.contains(finding.message().key()));
        boolean schemaAccepts = schema.validate(document, InputFormat.JSON).isEmpty();
        assertThat(schemaAccepts)
                .as(document.substring(0, Math.min(200, document.length())) + " " + reading.findings())
                .isEqualTo(readerAccepts);
    }
}
