package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing, removing and restoring as somebody types it. */
class ImportCommandTest {
    private record Answer(int exitCode, String out, String err) {}

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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of(
                                "--lang",
                                "ko",
                                "--workspace",
                                root.resolve("workspace").toString()))
                .toArray(String[]::new);
        int exitCode = LecternCommand.run(
                Surroundings.ofThisProcess(), new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Answer(exitCode, out.toString(), err.toString());
    }
}
