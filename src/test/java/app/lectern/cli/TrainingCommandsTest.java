package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The commands about trainings, publishing and webhooks as somebody types them. */
@Isolated("it listens to all that the process prints")
class TrainingCommandsTest {
    @TempDir
    Path workspace;

    @Test
    void trainingsAndCategoriesAreKeptFromOneCommandToTheNext() {
        assertThat(lectern("training", "list").out()).contains("아직 교육이 없습니다");
        assertThat(lectern("category", "rename", "퇴직연금 교육", "연금 교육").exitCode()).isZero();
        assertThat(lectern("category", "list").out().lines()).contains("연금 교육").hasSize(6);
        lectern("training", "save", "pension", "--title", "연금 2026", "--until", "2020-12-31", "--category", "연금 교육");
        assertThat(lectern("training", "list").out()).contains("pension  연금 2026  2020-12-31까지(만료)  연금 교육  영상 0개");
        assertThat(lectern("category", "remove", "연금 교육").err()).contains("\"연금 교육\" 분류를 쓰는 교육이 있습니다");
        lectern("training", "reissue", "pension", "pension-2021", "--title", "연금 2021", "--until", "2021-12-31");
        lectern("workspace", "zone", "UTC");
        assertThat(lectern("training", "list", "--json").out())
                .contains(
                        "\"zone\" : \"UTC\"",
                        "\"education_id\" : \"pension-2021\"",
                        "\"valid_until\" : \"2021-12-31\"");
    }

    @Test
    void whatIsDueIsListedAndTakenOutForCalendarsAndSpreadsheets() throws Exception {
        assertThat(lectern("due").out()).isEqualTo("기한이 있는 일이 없습니다.\n");
        lectern("training", "save", "pension", "--title", "연금 교육", "--until", "2199-12-31");
        assertThat(lectern("due").out()).isEqualTo("2199-12-31\t이후\t교육 종료\t연금 교육\t-\tpension\n");
        assertThat(lectern("due", "--json").out()).contains("\"zone\" : \"Asia/Seoul\"", "\"due_on\" : \"2199-12-31\"");
        Path calendar = workspace.resolve("due.ics");
        assertThat(lectern("due", "--as", "ics", "--out", calendar.toString()).out())
                .isEqualTo(calendar + "에 1건을 적었습니다.\n");
        assertThat(Files.readString(calendar)).contains("SUMMARY:교육 종료: 연금 교육\r\n");
        assertThat(lectern("due", "--as", "csv").exitCode()).isEqualTo(2);
        assertThat(lectern("script", "plan", "no", "--due", "2199-12-31").err()).contains("SCRIPT_NOT_FOUND");
        assertThat(lectern("script", "send", "no", "--due", "31.12.2199").exitCode())
                .isEqualTo(2);
    }

    @Test
    void refusalsAreToldInWordsAndByTheExitCode() {
        assertThat(lectern("training", "save", "a/b", "--title", "x", "--until", "2026-12-31"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "lectern: INVALID_REQUEST: 교육 ID \"a/b\"은(는) 쓸 수 없습니다. 글자, 숫자, 점, 붙임표, 밑줄로 1~100자를 쓰고 점으로 시작하지 마십시오.\n"));
        assertThat(lectern("training", "assign", "v", "no").err())
                .isEqualTo("lectern: EDU_NOT_FOUND: 교육 no이(가) 없습니다.\n");
        assertThat(lectern("publish", "no-such-job").exitCode()).isEqualTo(1);
        assertThat(lectern("workspace", "zone", "Seoul").exitCode()).isEqualTo(2);
    }

    @Test
    void aWebhooksSecretIsShownOnce() {
        String added =
                lectern("webhook", "add", "https://lms.example.org/lectern").out();
        List<String> lines = added.lines().toList();
        String id = lines.getFirst().replace("추가했습니다: ", "");
        String secret = lines.getLast().replace("지금만 보이는 비밀 값: ", "");
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(lectern("webhook", "list").out())
                .contains(id, "켜짐", "https://lms.example.org/lectern")
                .doesNotContain(secret);
        assertThat(lectern("webhook", "remove", id).exitCode()).isZero();
        assertThat(lectern("webhook", "list").out()).isEmpty();
        assertThat(lectern("webhook", "add", "ftp://example.org").err()).contains("쓸 수 없는 주소입니다", "2,000자");
    }

    private Answer lectern(String... words) {
        return Answer.in(workspace, Surroundings.ofThisProcess(), words);
    }
}
