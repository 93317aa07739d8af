package app.lectern.script.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.script.imported.CheckedDraft;
import app.lectern.script.imported.DraftChecker;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportReading;
import app.lectern.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as people write it, and what the script then says. */
class MarkdownImporterTest {
    private static final String LESSON = """
            ---
            title: "보안 교육"
            language: ko
            theme: warm
            video_id: security-1
            training: security-2026
            ---
            # 보안 교육

            - 모든 **임직원**
            - 약 3분

            안녕하세요.
            오늘은 보안을 배웁니다.

            둘째 문단입니다.

            ---

            제목 없는 장면입니다.

            ## 신고

            ```narration
            * 별표도 그대로 읽습니다.
            ```
            """;

    @TempDir
    Path folder;

    private final MarkdownImporter importer = new MarkdownImporter();

    /** A file that was read and checked. */
    private record Taken(
            String json, @Nullable String videoId, @Nullable String training, List<ImportFinding> findings) {}

    /** What was read: a {@link Taken}, or the findings that kept it from being one. */
    private Object read(String text) {
        return switch (importer.read(text.getBytes(StandardCharsets.UTF_8), folder)) {
            case ImportReading.Refused refusal -> refusal.findings();
            case ImportReading.Taken taken ->
                switch (new DraftChecker(new ScriptReader()).check(taken.script())) {
                    case CheckedDraft.Refused refusal -> refusal.findings();
                    case CheckedDraft.Accepted accepted ->
                        new Taken(
                                accepted.json(),
                                taken.script().videoId(),
                                taken.script().training(),
                                ImportFinding.inOrder(
                                        Stream.concat(taken.findings().stream(), accepted.findings().stream())
                                                .toList()));
                };
        };
    }

    private Taken taken(String text) {
        Object reading = read(text);
        assertThat(reading).isInstanceOf(Taken.class);
        return (Taken) reading;
    }

    private Script script(Taken taken) {
        return ((ScriptReading.Accepted) new ScriptReader().read(taken.json(), new ScriptFolder(folder))).script();
    }

    private static List<String> told(Object reading) {
        List<?> findings = switch (reading) {
            case Taken taken -> taken.findings();
            case ImportReading raw -> raw.findings();
            default -> (List<?>) reading;
        };
        return findings.stream()
                .map(finding -> Texts.of(Locale.ENGLISH).of(((ImportFinding) finding).told()))
                .toList();
    }

    @Test
    void headingsListsParagraphsAndBreaksBecomeScenes() {
        Taken taken = taken(LESSON);
        Script script = script(taken);
        assertThat(taken.findings()).isEmpty();
        assertThat(taken.videoId()).isEqualTo("security-1");
        assertThat(taken.training()).isEqualTo("security-2026");
        assertThat(script.title()).isEqualTo("보안 교육");
        assertThat(script.language()).isEqualTo("ko");
        assertThat(script.look().theme()).isEqualTo("warm");
        assertThat(script.scenes()).hasSize(3);
        Scene first = script.scenes().getFirst();
        assertThat(first.title()).isEqualTo("보안 교육");
        assertThat(first.onScreenText()).containsExactly("모든 임직원", "약 3분");
        assertThat(first.text()).isEqualTo("안녕하세요. 오늘은 보안을 배웁니다.\n둘째 문단입니다.");
        assertThat(script.scenes().get(1).title()).isNull();
        assertThat(script.scenes().get(1).text()).isEqualTo("제목 없는 장면입니다.");
        assertThat(script.scenes().get(2).text()).isEqualTo("* 별표도 그대로 읽습니다.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsAndByteOrderMarksMakeNoDifference(String lineEnd) {
        assertThat(taken("\uFEFF" + LESSON.replace("\n", lineEnd))).isEqualTo(taken(LESSON));
    }

    @Test
    void decomposedHangulIsComposed() {
        Script script = script(taken(Normalizer.normalize(LESSON, Normalizer.Form.NFD)));
        assertThat(script).isEqualTo(script(taken(LESSON)));
    }

    @Test
    void aFileWithoutAnyHeadingIsOneScene() {
        Script script = script(taken("그냥 적은 글입니다.\n\n둘째 문단."));
        assertThat(script.title()).isNull();
        assertThat(script.scenes())
                .singleElement()
                .satisfies(scene -> assertThat(scene.text()).isEqualTo("그냥 적은 글입니다.\n둘째 문단."));
    }

    @Test
    void threeHundredHeadingsAreThreeHundredScenes() {
        String text = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "## 장면 %d\n\n%d번째 글입니다.\n".formatted(i, i))
                .collect(Collectors.joining("\n"));
        List<Scene> scenes = script(taken(text)).scenes();
        assertThat(scenes).hasSize(300);
        assertThat(scenes.getLast().text()).isEqualTo("300번째 글입니다.");
    }

    @Test
    void aLineAfterAQuestionMarkIsAQuestionWithItsOptions() {
        Taken taken = taken("""
                ## 확인

                생각해 보십시오.

                ? 누구에게 **먼저** 알립니까?
                - [ ] 친구
                - [x] 담당자

                > 담당자에게 바로 알립니다.

                - 화면의 줄

                ---

                ? 무엇을 의심합니까?

                - [x] 모르는 사람
                - [X] 이상한 주소
                - [ ] 달력

                ---

                ？ 첨부 파일은 먼저 열어 봅니다.
                - [ ] O
                - [x] X

                ? 하나 더?

                > 인용은 질문이 있을 때만 풀이입니다.
                """);
        Script script = script(taken);
        assertThat(script.questions())
                .containsExactly(
                        new Question(
                                Kind.SINGLE, "누구에게 먼저 알립니까?", List.of("친구", "담당자"), List.of(1), "담당자에게 바로 알립니다.", 5),
                        new Question(
                                Kind.MULTIPLE, "무엇을 의심합니까?", List.of("모르는 사람", "이상한 주소", "달력"), List.of(0, 1), "", 5),
                        new Question(
                                Kind.TRUEFALSE, "첨부 파일은 먼저 열어 봅니다.", List.of(), List.of(1), "인용은 질문이 있을 때만 풀이입니다.", 5));
        assertThat(script.scenes().getFirst().text()).isEqualTo("생각해 보십시오.");
        assertThat(script.scenes().getFirst().onScreenText()).containsExactly("화면의 줄");
        assertThat(script.scenes().get(1).text()).isEqualTo("무엇을 의심합니까?\n모르는 사람\n이상한 주소\n달력");
        assertThat(script.scenes().get(2).text()).isEqualTo("첨부 파일은 먼저 열어 봅니다.");
        assertThat(told(taken)).contains("Line 27: A scene asks one question; \"하나 더?\" was left out.");
        assertThat(told(read("? 무엇?\n- [ ] 가\n- [ ] 나")))
                .anyMatch(text -> text.startsWith("Line 1: No right answer is named"));
    }

    @Test
    void whatIsLeftOutIsToldWithItsLine() {
        String text = """
                # 제목

                글에 `코드`와 [링크](https://example.com)가 있습니다.

                | a | b |
                |---|---|
                | 1 | 2 |

                ```java
                int x;
                ```

                <table><tr></tr></table>

                <!-- 나를 위한 메모 -->

                - 바깥
                  - 안쪽

                ![](https://example.com/a.png)
                """;
        Taken taken = taken(text);
        Scene scene = script(taken).scenes().getFirst();
        assertThat(scene.text()).isEqualTo("글에 코드와 링크가 있습니다.");
        assertThat(scene.onScreenText()).containsExactly("바깥", "안쪽");
        assertThat(told(taken))
                .containsExactly(
                        "Line 3: The code \"코드\" was taken as plain text.",
                        "Line 3: Of a link only its words were taken, not https://example.com",
                        "Line 5: A table is not taken over. Write its rows as a list.",
                        "Line 9: A block of code is not taken over. What is to be said belongs into a block ```narration",
                        "Line 13: HTML is not taken over: <table><tr></tr></table>",
                        "Line 18: Lists on slides have one level. The inner items became lines like the others.",
                        "Line 20: Only pictures beside the file can be taken over. Left out:"
                                + " https://example.com/a.png");
    }

    @Test
    void aPictureBesideTheFileIsShownAndAMissingOneIsTold() throws Exception {
        Path picture = folder.resolve("내 그림.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Taken taken = taken("""
                ## 하나

                ![내 그림](내%20그림.png)

                글입니다.

                ## 둘

                글입니다. ![](gone.png)
                """);
        assertThat(script(taken).scenes()).extracting(Scene::image).containsExactly("내 그림.png", null);
        assertThat(told(taken))
                .singleElement()
                .asString()
                .startsWith("Line 9: ")
                .contains("gone.png");
    }

    @Test
    void aSceneWithoutNarrationSaysItsSlide() {
        Taken taken = taken("# 표지\n\n## 다음\n\n- 하나\n- 둘\n");
        assertThat(script(taken).scenes()).extracting(Scene::text).containsExactly("표지", "다음\n하나\n둘");
        assertThat(told(taken)).hasSize(2).first().asString().startsWith("Line 1: ");
    }

    @Test
    void aTextUnderlinedByAccidentIsTold() {
        assertThat(told(taken("글입니다.\n---\n다음 글입니다.")))
                .first()
                .asString()
                .startsWith("Line 1: \"글입니다.\" was read as a title");
    }

    @Test
    void anUnknownThemeAndFieldAreToldAndTheRestIsTaken() {
        Taken taken = taken("---\ntitle: 가\nauthor: 나\ntheme: neon\n---\n글입니다.");
        assertThat(script(taken).title()).isEqualTo("가");
        assertThat(told(taken)).hasSize(2);
        assertThat(told(taken).getFirst()).startsWith("Line 3: ").contains("author: 나");
        assertThat(told(taken).getLast()).startsWith("Line 4: ").contains("neon");
    }

    @Test
    void whatCannotBeAScriptIsRefusedWithEveryReasonAndLine() {
        Object refused = read("# 가\n\n글.\n\n# 나\n\n" + "가".repeat(5_001));
        assertThat(refused).isNotInstanceOf(Taken.class);
        assertThat(told(refused)).singleElement().asString().startsWith("Line 5: ");
        assertThat(told(read("\n\n<!-- nothing -->\n")))
                .singleElement()
                .asString()
                .contains("nothing in this file");
        assertThat(told(importer.read(new byte[] {'#', ' ', (byte) 0xC3, '('}, null)))
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    @Test
    void aHugeFileIsRefusedAndADeepOneIsReadAllTheSame() {
        assertThat(told(importer.read(new byte[MarkdownImporter.FILE_BYTES + 1], null)))
                .singleElement()
                .asString()
                .contains("4 MB");
        assertThat(read("> ".repeat(20_000) + "글입니다.")).isNotNull();
        assertThat(read("[".repeat(20_000) + "글")).isNotNull();
        assertThat(read("*a **b ".repeat(3_000))).isNotNull();
    }

    @Test
    void theSampleOfTheDocumentsIsTakenWhole() throws Exception {
        Taken taken = taken(Files.readString(Path.of("docs/sample-lesson.md")));
        assertThat(taken.findings()).isEmpty();
        assertThat(script(taken).scenes()).hasSize(5);
        assertThat(script(taken).questions()).hasSize(1);
    }
}
