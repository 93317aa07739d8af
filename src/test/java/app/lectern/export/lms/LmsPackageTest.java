package app.lectern.export.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.render.Aspect;
import app.lectern.export.lesson.FinishedLesson;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.ls.LSInput;

/** A package holds what its manifest says, and its manifest is what the standard says. */
@Execution(ExecutionMode.CONCURRENT)
@NullUnmarked // what a test looks for is there
class LmsPackageTest {
    private static final Map<LmsStandard, List<String>> SCHEMAS = Map.of(
            LmsStandard.SCORM_12, List.of("adlcp12", "imscp12"),
            LmsStandard.SCORM_2004, List.of("adlcp2004", "adlseq", "imsss", "imscp2004"),
            LmsStandard.CMI5, List.of("cmi5"),
            LmsStandard.XAPI, List.of("tincan"));

    @TempDir
    private Path folder;

    private Path video = Path.of("");
    private Path thumbnail = Path.of("");

    @BeforeEach
    void files() throws Exception {
        video = Files.writeString(folder.resolve("made.mp4"), "moving pictures");
        thumbnail = Files.writeString(folder.resolve("made.jpg"), "a picture");
    }

    @ParameterizedTest
    @EnumSource
    void theManifestIsValidAndNamesEveryFile(LmsStandard standard) throws Exception {
        for (LmsOptions options : List.of(LmsOptions.DEFAULT, Lessons.asking())) {
            Path zip = write(Lessons.korean(video, thumbnail), standard, options);
            Map<String, String> entries = entries(zip);
            String name = entries.keySet().stream()
                    .filter(file -> file.endsWith(".xml"))
                    .findFirst()
                    .orElseThrow();
            String manifest = entries.get(name);
            validate(standard, manifest);
            assertThat(manifest).contains("&lt;피싱&gt; &amp; &quot;메일&quot;");
            if (name.equals("imsmanifest.xml")) {
                assertThat(entries.keySet())
                        .filteredOn(file -> !file.equals(name))
                        .allSatisfy(file -> assertThat(manifest).contains("<file href=\"" + file + "\"/>"));
            }
            assertThat(entries).containsEntry("video.mp4", "moving pictures").containsEntry("poster.jpg", "a picture");
            assertThat(entries.get("lesson.js")).contains("\"asked\" : [ \"어디에 알립니까?\", \"1) 담당자\", \"2) 친구\" ]");
            assertThat(entries.get("captions-ko.vtt")).startsWith("WEBVTT").contains("scene-2-cue-1");
        }
    }

    @Test
    void whatPassesIsInEveryManifest() throws Exception {
        FinishedLesson lesson = Lessons.korean(video, thumbnail);
        assertThat(manifest(lesson, LmsStandard.SCORM_12, Lessons.asking())).contains("<adlcp:masteryscore>50<");
        assertThat(manifest(lesson, LmsStandard.SCORM_2004, Lessons.asking()))
                .contains("<imsss:minNormalizedMeasure>0.5<");
        assertThat(manifest(lesson, LmsStandard.CMI5, Lessons.asking()))
                .contains("moveOn=\"CompletedAndPassed\"", "masteryScore=\"0.5\"");
        assertThat(manifest(lesson, LmsStandard.SCORM_12, LmsOptions.DEFAULT)).doesNotContain("masteryscore");
        assertThat(manifest(lesson, LmsStandard.CMI5, LmsOptions.DEFAULT))
                .contains("moveOn=\"Completed\"")
                .doesNotContain("masteryScore");
    }

    @ParameterizedTest
    @EnumSource
    void theSameLessonHasTheSameBytes(LmsStandard standard) throws Exception {
        byte[] first = Files.readAllBytes(write(Lessons.korean(video, thumbnail), standard, LmsOptions.DEFAULT));
        assertThat(write(Lessons.korean(video, thumbnail), standard, LmsOptions.DEFAULT))
                .hasBinaryContent(first);
    }

    @ParameterizedTest
    @EnumSource
    void thePageNamesOnlyItsOwnFilesAndRunsNothingInline(LmsStandard standard) throws Exception {
        Map<String, String> entries = entries(write(Lessons.korean(video, thumbnail), standard, Lessons.asking()));
        String page = entries.get("index.html");
        assertThat(page)
                .contains("<html lang=\"ko\">", "<title>&lt;피싱&gt;", "script-src 'self'")
                .doesNotContainPattern("<script(?! src=\"[a-z0-9-]+\\.js\"></script>)")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("style=\"");
        var named = java.util.regex.Pattern.compile("(?:src|href|poster)=\"([^\"]+)\"")
                .matcher(page);
        while (named.find()) {
            assertThat(entries).containsKey(named.group(1));
        }
        assertThat(page.split("<script ", -1)).hasSize(10);
        assertThat(entries.get("lesson.js")).contains("\"completeAt\" : 0.9", "\"kind\" : \"truefalse\"");
    }

    @Test
    void aLessonWithoutWordsHasNoCaptions() throws Exception {
        FinishedLesson silent = new FinishedLesson(
                "urn:x:1",
                "r",
                "t",
                "en-US",
                3,
                Aspect.WIDE,
                new FinishedLesson.Files(video, thumbnail),
                new app.lectern.domain.subtitle.SubtitleTrack(List.of()),
                false,
                List.of(new app.lectern.export.lesson.LessonScene("", "", 0, 3, null)),
                List.of(),
                null);
        Map<String, String> entries = entries(write(silent, LmsStandard.SCORM_12, LmsOptions.DEFAULT));
        assertThat(entries.keySet()).noneMatch(name -> name.endsWith(".vtt"));
        validate(LmsStandard.SCORM_12, entries.get("imsmanifest.xml"));
    }

    @Test
    void whatIsGoneOrCancelledIsTold() throws Exception {
        FinishedLesson lesson = Lessons.korean(folder.resolve("gone.mp4"), thumbnail);
        assertThatThrownBy(() -> write(lesson, LmsStandard.CMI5, LmsOptions.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> LmsPackage.write(
                        Lessons.korean(video, thumbnail),
                        LmsStandard.CMI5,
                        LmsOptions.DEFAULT,
                        folder.resolve("x.zip"),
                        () -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
    }

    private String manifest(FinishedLesson lesson, LmsStandard standard, LmsOptions options) throws Exception {
        return entries(write(lesson, standard, options)).entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".xml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Path write(FinishedLesson lesson, LmsStandard standard, LmsOptions options) throws Exception {
        Path zip = Files.createTempFile(folder, "package", ".zip");
        LmsPackage.write(lesson, standard, options, zip, () -> {});
        return zip;
    }

    private static Map<String, String> entries(Path zip) throws Exception {
        Map<String, String> entries = new java.util.LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** With -Dlectern.test.schemas=FOLDER also against the standards' own files in that folder, which are not shipped. */
    private static void validate(LmsStandard standard, String manifest) throws Exception {
        validate(Path.of("src/test/resources/lms"), SCHEMAS.get(standard), manifest);
        String official = System.getProperty("lectern.test.schemas");
        if (official != null) {
            List<String> names = standard == LmsStandard.SCORM_12
                    ? List.of("adlcp_rootv1p2", "imscp_rootv1p1p2")
                    : List.of("adlcp_v1p3", "adlseq_v1p3", "imsss_v1p0", "imscp_v1p1");
            if (standard == LmsStandard.SCORM_12 || standard == LmsStandard.SCORM_2004) {
                validate(Path.of(official, standard.name()), names, manifest);
            }
        }
    }

    private static void validate(Path schemas, List<String> names, String manifest) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(schemas, systemId));
        Source[] sources = names.stream()
                .map(name -> new StreamSource(schemas.resolve(name + ".xsd").toFile()))
                .toArray(Source[]::new);
        factory.newSchema(sources).newValidator().validate(new StreamSource(new StringReader(manifest)));
    }

    /** Nothing is fetched from the web. */
    private static LSInput input(Path schemas, String systemId) {
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        return new LocalSchema(schemas.resolve(name));
    }
}
