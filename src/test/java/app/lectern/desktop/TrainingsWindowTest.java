package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.TestLectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings and publishing in the window, by pressing. */
class TrainingsWindowTest {
    private static final User EVERYTHING = new User("관리자", EnumSet.allOf(Role.class));
    private final LocalDate today = LocalDate.now(Education.DEFAULT_ZONE);

    @TempDir
    Path root;

    @Test
    void trainingsAreAddedReissuedAndSortedIntoCategories() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            studio.press("설정");
            studio.press("교육과 종료일");
            studio.see("아직 교육이 없습니다. 위에 제목과 종료일을 적어 주십시오. ID를 비우면 제목으로 만듭니다.");
            studio.write("제목", "개인정보 보호 교육 2026");
            studio.write("ID", "privacy-2026");
            studio.write("종료일", "2026.12.31");
            studio.press("추가");
            studio.see("종료일을 읽을 수 없습니다. 2026-12-31처럼 적거나 달력에서 골라 주십시오.");
            studio.write("종료일", "2026-12-31");
            studio.press("추가");
            studio.see("privacy-2026");
            draft(studio, "privacy-12", "privacy-2026");
            studio.press("개인정보 보호 교육 2026 재발행");
            studio.write("새 종료일", "2027-11-30");
            studio.press("재발행");
            studio.see("privacy-2027");
            studio.see("개인정보 보호 교육 2027");
            assertThat(studio.lectern()
                            .educations()
                            .find(EVERYTHING, "privacy-2027")
                            .validUntil())
                    .isEqualTo(LocalDate.of(2027, 11, 30));
            assertThat(studio.lectern().scripts().ofVideo(EVERYTHING, "privacy-12-2027"))
                    .hasSize(1);
            studio.write("분류 이름", "정보보안 교육");
            studio.press("분류 추가");
            studio.press("정보보안 교육 위로");
            studio.press("퇴직연금 교육 지우기");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !studio.sees("퇴직연금 교육"));
            assertThat(studio.lectern().categories().categories(EVERYTHING))
                    .endsWith("정보보안 교육", "직장 내 괴롭힘 예방 교육")
                    .doesNotContain("퇴직연금 교육");
        }
    }

    @Test
    void whoIsNoAdminDoesNotSeeThem() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.press("설정");
            studio.see("목소리와 발음");
            assertThat(studio.sees("교육과 종료일")).isFalse();
        }
    }

    @Test
    void aFinishedRenderIsPublishedWithANote() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            RenderJob first = rendered(studio);
            RenderJob second = rendered(studio);
            studio.lectern().publishing().publish(EVERYTHING, first.jobId(), "");
            studio.press("설정");
            studio.press("렌더");
            studio.see("게시됨");
            studio.press("과정 게시");
            studio.write("게시 메모", "연말 교육 대상자 안내");
            studio.snapshot("publish-ko-light");
            studio.press("지금 게시");
            studio.see("이전 게시");
            studio.snapshot("published-ko-light");
            Publication active =
                    studio.lectern().publishing().ofVideo(EVERYTHING, "course").getFirst();
            assertThat(active.jobId()).isEqualTo(second.jobId());
            assertThat(active.note()).isEqualTo("연말 교육 대상자 안내");
            studio.press("설정");
            studio.press("어둡게");
            studio.press("렌더");
            studio.see("이전 게시");
            studio.snapshot("published-ko-dark");
        }
    }

    @Test
    void anEndedTrainingsVideoSaysWhyItCannotBeWatched() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            rendered(studio);
            studio.press("설정");
            studio.press("렌더");
            studio.see("완료");
            LocalDate yesterday = today.minusDays(1);
            studio.lectern().educations().save(EVERYTHING, new Education("old", "지난 교육", yesterday));
            studio.lectern().educations().assign(EVERYTHING, "course", "old");
            studio.press("결과 열기");
            studio.see("교육 \"지난 교육\"이 " + yesterday + "에 끝났습니다. 이 교육의 영상은 렌더하거나 볼 수 없습니다. 지워진 것은 없습니다.");
            studio.press("보관함");
            studio.see("만료");
        }
    }

    @Test
    void thePageInBothLooksAndLanguages() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root, EVERYTHING)) {
            fill(studio);
            studio.press("설정");
            studio.press("교육과 종료일");
            studio.see("rules-2024");
            studio.snapshot("trainings-ko-light");
            studio.press("개인정보 보호 교육 2026 재발행");
            studio.snapshot("trainings-reissue-ko-light");
            studio.press("개인정보 보호 교육 2026 고치기");
            studio.see("저장");
            studio.snapshot("trainings-edit-ko-light");
            studio.press("화면과 언어");
            studio.press("어둡게");
            studio.press("설정");
            studio.press("교육과 종료일");
            studio.see("rules-2024");
            studio.snapshot("trainings-ko-dark");
            studio.press("화면과 언어");
            studio.press("English");
            studio.press("Settings");
            studio.press("Trainings and end dates");
            studio.see("rules-2024");
            studio.snapshot("trainings-en-dark");
        }
    }

    private void fill(StudioFixture studio) {
        var educations = studio.lectern().educations();
        educations.save(
                EVERYTHING, new Education("privacy-2026", "개인정보 보호 교육 2026", today.plusMonths(2), "개인정보 보호 교육"));
        educations.save(
                EVERYTHING,
                new Education(
                        "safety-2026-second-half",
                        "사무직과 현장직이 함께 듣는 하반기 산업안전보건 정기교육 2026",
                        today.plusMonths(1),
                        "산업안전보건 교육"));
        educations.save(EVERYTHING, new Education("rules-2024", "사내 규정 2024", today.minusDays(9)));
        draft(studio, "privacy-12", "privacy-2026");
        draft(studio, "privacy-13", "privacy-2026");
        draft(studio, "rules-1", "rules-2024");
    }

    private static void draft(StudioFixture studio, String videoId, String training) {
        studio.lectern().scripts().create(EVERYTHING, videoId, TestLectern.SCRIPT, null);
        studio.lectern().educations().assign(EVERYTHING, videoId, training);
    }

    private static RenderJob rendered(StudioFixture studio) {
        String json = """
                {"title":"과정","language":"ko","scenes":[{"scene_id":1,"title":"과정","text":"교육을 시작하겠습니다."}]}""";
        var lectern = studio.lectern();
        VideoScript script = lectern.scripts().create(EVERYTHING, "course", json, null);
        lectern.reviews().approve(EVERYTHING, script.scriptId());
        RenderJob job = lectern.renders().create(EVERYTHING, "course", script.scriptId(), VideoFormat.HD_720);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        lectern.renders().get(EVERYTHING, job.jobId()).status().isFinal());
        return job;
    }
}
