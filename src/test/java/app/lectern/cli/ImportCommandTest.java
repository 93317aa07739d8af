package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Importing, removing and restoring as somebody types it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ImportCommandTest")
class ImportCommandTest {
    @TempDir
    Path root;

    @Test
    void markdownBecomesADraftAndWhatIsLeftOutIsTold() throws Exception {
        Path file = Files.writeString(root.resolve("수업 하나.md"), "# 보안\n\n글입니다.\n\n| a | b |\n|---|---|\n");
        lectern("training", "save", "t-1", "--title", "교육", "--until", "2099-12-31");
        Answer first = lectern("import", file.toString(), "--training", "t-1");
        assertThat(first.out())
                .contains("5번째 줄: 표는 가져오지 않습니다. 각 줄을 목록으로 적어 주십시오.")
                .contains("가져왔습니다: 수업-하나 (개정 1, ");
        assertThat(lectern("import", file.toString()).out()).contains("(개정 2, ");
        assertThat(lectern("training", "list").out()).contains("영상 1개");
    }

    @Test
    void jsonIsTakenTooAndRefusalsAreTold() throws Exception {
        Path json = Files.writeString(root.resolve("a.json"), "{\"scenes\":[{\"scene_id\":1,\"text\":\"글\"}]}");
        assertThat(lectern("import", json.toString(), "--video", "b").out()).contains("가져왔습니다: b (개정 1, ");
        Path empty = Files.writeString(root.resolve("empty.md"), "");
        assertThat(lectern("import", empty.toString()).err()).contains("장면으로 만들 것이 없습니다");
        assertThat(lectern("import", root.resolve("gone.md").toString()).exitCode())
                .isEqualTo(2);
        assertThat(lectern("import", json.toString(), "--training", "no").err()).contains("교육 no이(가) 없습니다");
    }

    @Test
    void aPreviewChangesNothingAndScenesAndColumnsAreChosen() throws Exception {
        Path plan = Files.writeString(root.resolve("plan.csv"), "첫째,하나입니다.\n둘째,둘입니다.\n셋째,셋입니다.\n");
        Answer preview = lectern("import", plan.toString(), "--preview");
        assertThat(preview.out())
                .contains("2\t2행\t둘째\t둘입니다.\n")
                .contains("1행: 열 이름이 없습니다.")
                .endsWith("아무것도 바꾸지 않았습니다. 장면 3개가 영상 plan이(가) 됩니다.\n");
        assertThat(lectern("video", "list").out()).isEqualTo("영상이 없습니다.\n");
        Answer json = lectern("import", plan.toString(), "--preview", "--json", "--columns", "narration=1,title=B");
        assertThat(json.out()).contains("\"text\" : \"셋째\"").contains("\"place\" : \"3행\"");
        assertThat(lectern("import", plan.toString(), "--scenes", "4").err()).contains("1부터 3까지의 장면");
        Answer taken = lectern("import", plan.toString(), "--scenes", "1, 3-3", "--json", "--video", "p");
        assertThat(taken.out()).contains("\"video_id\" : \"p\"").contains("\"revision\" : 1");
        assertThat(lectern("import", plan.toString(), "--columns", "narration=Z")
                        .err())
                .contains("\"Z\" 열이 없습니다");
        Path old = Files.writeString(root.resolve("old.hwp"), "x");
        assertThat(lectern("import", old.toString()).err()).contains("이 종류의 파일은 가져올 수 없습니다");
    }

    @Test
    void scenesAreAddedToAScriptThatIsThereInsteadOfReplacingIt() throws Exception {
        Path first = Files.writeString(
                root.resolve("a.json"),
                "{\"scenes\":[{\"scene_id\":\"a\",\"text\":\"처음\"},{\"scene_id\":\"b\",\"text\":\"끝\"}]}");
        lectern("import", first.toString(), "--video", "v");
        Path more = Files.writeString(root.resolve("more.csv"), "하나,하나입니다.\n둘,둘입니다.\n");
        assertThat(lectern("import", more.toString(), "--append").exitCode()).isEqualTo(2);
        assertThat(lectern("import", more.toString(), "--video", "none", "--append")
                        .err())
                .contains("장면을 넣을 대본이 있는 영상 none이(가) 없습니다");
        assertThat(lectern("import", more.toString(), "--video", "v", "--after", "x")
                        .err())
                .contains("대본에 장면 x이(가) 없습니다. 있는 장면: a, b");
        String told = lectern("import", more.toString(), "--video", "v", "--after", "a", "--scenes", "2")
                .out();
        assertThat(told).contains("v (개정 1, ");
        lectern("import", more.toString(), "--video", "v", "--append");
        String script = told.replaceAll("(?s).*개정 1, ([0-9a-f-]+).*", "$1");
        assertThat(lectern("script", "show", script).out())
                .containsSubsequence("\"처음\"", "\"둘입니다.\"", "\"끝\"", "\"하나입니다.\"", "\"둘입니다.\"");
    }

    @Test
    void aRemovedVideoIsListedAndRestored() throws Exception {
        Path json = Files.writeString(root.resolve("a.json"), "{\"scenes\":[{\"scene_id\":1,\"text\":\"글\"}]}");
        lectern("import", json.toString());
        assertThat(lectern("video", "remove", "a").out()).contains("lectern video restore a");
        assertThat(lectern("video", "list").out()).isEqualTo("영상이 없습니다.\n");
        assertThat(lectern("video", "list", "--removed").out()).startsWith("a\ta\t");
        assertThat(lectern("import", json.toString()).err()).contains("영상 a은(는) 삭제되었습니다");
        assertThat(lectern("video", "restore", "a").exitCode()).isZero();
        assertThat(lectern("video", "list").out()).startsWith("a\t");
        assertThat(lectern("video", "restore", "a").exitCode()).isEqualTo(1);
    }

    private Answer lectern(String... words) {
        return Answer.in(root.resolve("workspace"), Surroundings.ofThisProcess(), words);
    }
}
