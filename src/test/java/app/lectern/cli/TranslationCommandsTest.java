package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A lesson's way to translators and back, as somebody types it. */
@Isolated("it listens to all that the process prints")
class TranslationCommandsTest {
    private static final String LESSON = """
            {"title":"보안 교육","language":"ko","scenes":[
            {"scene_id":1,"title":"시작","text":"안녕하세요. [[쉼 1]] 보안 교육입니다."},
            {"scene_id":2,"text":"메일에 주의하세요."}]}""";

    @TempDir
    Path workspace;

    @TempDir
    Path files;

    @Test
    void aLessonGoesToTranslatorsAndBack() throws Exception {
        Path lesson = Files.writeString(files.resolve("lesson.json"), LESSON);
        Path xliff = files.resolve("lesson-en.xlf");
        lectern("import", lesson.toString(), "--video", "lesson");
        assertThat(lectern("translation", "create", "lesson", "--to", "en").out())
                .startsWith("번역을 만들었습니다: lesson-en, 대본 ");
        assertThat(lectern("translation", "create", "lesson", "--to", "en").err())
                .contains("ALREADY_THERE", "en 번역은 이미 lesson-en에 있습니다");
        assertThat(lectern("translation", "create", "lesson-en", "--to", "ja").err())
                .contains("번역 영상입니다");
        assertThat(lectern("translation", "create", "lesson", "--to", "ko").err())
                .contains("이미 이 언어입니다");
        assertThat(lectern("translation", "status", "lesson").out())
                .isEqualTo("lesson-en\ten\t번역 필요 2, 초안 0, 원문 바뀜 0, 완료 0\n");

        lectern("translation", "export", "lesson-en", "--as", "xliff", "--out", xliff.toString());
        String translated = Files.readString(xliff)
                .replace("<source>시작</source>", "<source>시작</source><target>Start</target>")
                .replaceFirst(
                        "(?s)(안녕하세요.*?</source>)", "$1<target>Hello. <ph id=\"1\" dataRef=\"d1\"/> Security.</target>")
                .replace("<source>메일에 주의하세요.</source>", "<source>메일에 주의하세요.</source><target>Beware.</target>");
        Files.writeString(xliff, translated);
        assertThat(lectern("translation", "import", "lesson-en", xliff.toString(), "--done")
                        .out())
                .isEqualTo("글 3개를 가져왔고 장면 2개가 완료되었습니다. 뺀 것: 0\n");
        assertThat(lectern("translation", "status", "lesson-en").out())
                .isEqualTo("lesson-en\ten\t번역 필요 0, 초안 0, 원문 바뀜 0, 완료 2\n영상 제목이 아직 번역되지 않았습니다.\n");
        assertThat(lectern("script", "list").out()).contains("lesson-en");

        sourceChanges(xliff);
    }

    private void sourceChanges(Path xliff) throws Exception {
        Path lesson = Files.writeString(
                files.resolve("lesson.json"),
                LESSON.replace("메일에 주의", "첨부 파일에 주의")
                        .replace("]}", ",{\"scene_id\":3,\"text\":\"바로 신고하세요.\",\"pause_after_sec\":1}]}"));
        lectern("import", lesson.toString(), "--video", "lesson");
        assertThat(lectern("translation", "update", "lesson-en").out())
                .isEqualTo("가져왔습니다. 새 장면 1개, 바뀐 장면 0개, 뺀 장면 0개.\n");
        assertThat(lectern("translation", "update", "lesson-en").out()).isEqualTo("가져올 변경이 없습니다.\n");
        assertThat(lectern("translation", "import", "lesson-en", xliff.toString())
                        .out())
                .contains("그사이 원문이 바뀌어서 뺐습니다: 장면 2, text", "글 0개를 가져왔고");
        assertThat(lectern("translation", "status", "lesson-en").out()).contains("장면 2\t원문 바뀜", "장면 3\t번역 필요");
        assertThat(lectern("translation", "status", "lesson", "--json").out())
                .contains("\"source_video_id\" : \"lesson\"", "\"state\" : \"STALE\"");

        Path table = files.resolve("lesson.csv");
        lectern("translation", "export", "lesson-en", "--as", "csv", "--out", table.toString());
        assertThat(Files.readString(table)).contains("3,text,바로 신고하세요.,,initial");
        Files.writeString(xliff, "<xliff>");
        assertThat(lectern("translation", "import", "lesson-en", xliff.toString()))
                .satisfies(broken -> assertThat(broken.exitCode()).isEqualTo(2))
                .satisfies(broken -> assertThat(broken.err()).contains("1번째 줄"));
        Answer all = lectern("job", "create-all", "lesson");
        assertThat(all.exitCode()).isEqualTo(2);
        assertThat(all.err()).contains("lesson (ko): 아직 승인된", "lesson-en (en): 아직 승인된");
    }

    private Answer lectern(String... words) {
        return Answer.in(workspace, Surroundings.ofThisProcess(), words);
    }
}
