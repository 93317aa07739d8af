package app.lectern.desktop;

import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.SpeechCheck;
import app.lectern.support.GatedNarrator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioWindowTest {
    private static final User ADMIN = User.of("admin", Role.ADMIN);

    @TempDir
    Path root;

    @Test
    void aScriptIsApprovedRenderedCancelledRenderedAgainAndWatchedByPressing() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.see("첫 영상을 만들어 볼까요?");
            studio.snapshot("library-empty-ko-light");
            studio.press("예시로 시작");
            studio.press("승인");
            studio.press("720p");
            studio.narrator.close();
            studio.press("렌더 시작");
            studio.see("이 영상은 렌더 중이라 다시 시작할 수 없습니다");
            studio.press("렌더 보기");
            studio.see("진행 중");
            studio.press("취소");
            studio.see("취소됨");
            studio.narrator = new GatedNarrator();
            studio.press("다시 시도");
            studio.see("최근 완료");
            studio.see("진행 중인 렌더가 없습니다");
            studio.press("결과 열기");
            studio.see("글 대본");
            studio.see("0:00 / 0:15");
            studio.press("5초 앞으로");
            studio.see("0:05 / 0:15");
        }
    }

    @Test
    void theDictionaryIsFilledByHand() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            studio.press("설정");
            studio.press("목소리와 발음");
            studio.see("eSpeak NG (이 컴퓨터)");
            studio.write("표기", "VPN");
            studio.write("읽는 말", "가상 사설망");
            studio.press("듣기");
            studio.see("소리 장치가 없습니다. 영상에는 소리가 들어가지만 이 컴퓨터에서는 들을 수 없습니다.");
            studio.press("사전에 넣기");
            studio.see("가상 사설망");
            studio.write("표기", "(\\d+)호기");
            studio.write("읽는 말", "제 $1 호기");
            studio.press("패턴");
            studio.press("사전에 넣기");
            studio.see("제 $1 호기");
            studio.snapshot("voices-ko-light");
            studio.press("VPN 지우기");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> studio.lectern()
                                    .speech()
                                    .settings()
                                    .pronunciations()
                                    .size()
                            == 1);
            assertThat(studio.lectern().speech().settings().pronunciations())
                    .containsExactly(new Pronunciation(Kind.PATTERN, "(\\d+)호기", "제 $1 호기", "ko"));
            studio.write("표기", "(");
            studio.write("읽는 말", "괄호");
            studio.press("패턴");
            studio.press("사전에 넣기");
            studio.see("패턴 \"(\"이(가) 올바르지 않습니다: missing closing ).");
            assertThat(studio.lectern().speech().settings().pronunciations()).hasSize(1);
        }
    }

    @Test
    void marksAreShownTheScriptIsCheckedAndAMissingMicrophoneIsTold() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            String json = """
                    {"title":"표시","language":"ko","scenes":[
                    {"scene_id":1,"text":"먼저 [[쉼 1.5]] [[강조|절대로]] 누르지 말고 [[철자|VPN]]을 끄고 [[읽기 일일구|119]]에 알립니다."},
                    {"scene_id":2,"silence_sec":3,"subtitle":"화면을 보십시오."}]}""";
            VideoScript script = studio.lectern().scripts().create(StudioFixture.REVIEWER, "marks", json, null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("표시, 초안");
            studio.see("강조");
            studio.see("일일구");
            studio.snapshot("editor-marks-ko-light");
            studio.press("녹음");
            studio.see("녹음할 마이크가 없습니다. 마이크를 연결하고 시스템 설정에서 Lectern이 마이크를 쓰도록 허용해 주십시오.");
            studio.press("점검");
            studio.press("대본 점검");
            SpeechCheck check = studio.lectern()
                    .speech()
                    .check(studio.lectern().scripts().content(script), null, new CancellationToken());
            assertThat(check.cues()).isNotEmpty();
            studio.see("자막 %d개 가운데 규칙에 어긋난 곳이 %d군데입니다. 누르면 그 장면을 보여 드립니다."
                    .formatted(check.track().cues().size(), check.cues().size()));
            studio.snapshot("editor-check-ko-light");
        }
    }

    @Test
    void everyScreenInBothLooksAndLanguages() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            fill(studio);
            for (String look : new String[] {"light", "dark"}) {
                screens(studio, "ko", look, new String[] {"보관함", "편집", "설정"});
                studio.press("어둡게");
            }
            studio.press("English");
            studio.see("Library");
            screens(studio, "en", "dark", new String[] {"Library", "Editor", "Settings"});
            studio.press("Light");
            screens(studio, "en", "light", new String[] {"Library", "Editor", "Settings"});
        }
    }

    private static void screens(StudioFixture studio, String language, String look, String[] rail) throws Exception {
        studio.press(rail[2]);
        studio.press(rail[0]);
        studio.snapshot("library-" + language + "-" + look);
        studio.press("안전하게 보관하기" + ("ko".equals(language) ? ", 렌더 중" : ", Rendering"));
        studio.snapshot("editor-" + language + "-" + look);
        studio.press("ko".equals(language) ? "렌더 보기" : "Show renders");
        studio.snapshot("renders-" + language + "-" + look);
        studio.press("ko".equals(language) ? "결과 열기" : "Open result");
        boolean korean = "ko".equals(language);
        studio.see(
                korean
                        ? "이 컴퓨터에서는 소리와 함께 재생할 수 없어 그림과 자막만 보여 드립니다. 영상 파일은 온전합니다."
                        : "This computer cannot play the video with sound, so you see its pictures and subtitles."
                                + " The video file itself is whole.");
        studio.press(korean ? "재생" : "Play");
        studio.see("0:01 / 0:03");
        studio.press(korean ? "일시 정지" : "Pause");
        studio.snapshot("preview-" + language + "-" + look);
        studio.press(rail[2]);
        studio.snapshot("settings-" + language + "-" + look);
    }

    /** Videos in every state, with a long title among them. */
    private static void fill(StudioFixture studio) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(Education.DEFAULT_ZONE);
        studio.lectern().educations().save(ADMIN, new Education("privacy", "개인정보 보호 교육 2026", today.plusMonths(2)));
        studio.lectern().educations().save(ADMIN, new Education("old", "직장 내 성희롱 예방 교육 2025", today.minusDays(9)));
        create(studio, "expired", "성희롱의 뜻과 기준", "old");
        create(studio, "draft", "외부로 보낼 때", "privacy");
        create(studio, "long", "업무 담당자가 반드시 알아야 할 개인정보의 수집과 이용, 제공, 보관, 파기의 모든 절차와 책임에 관한 긴 제목", null);
        approve(studio, create(studio, "approved", "수집과 동의의 원칙", "privacy"));
        ended(studio, render(studio, approve(studio, create(studio, "done", "개인정보란 무엇인가", "privacy"))));
        studio.narrator = new GatedNarrator();
        studio.narrator.fail();
        ended(studio, render(studio, approve(studio, create(studio, "failed", "추락 사고 예방", null))));
        studio.narrator = new GatedNarrator();
        studio.narrator.close();
        render(studio, approve(studio, create(studio, "running", "안전하게 보관하기", "privacy")));
        studio.narrator.awaitEntered();
        render(studio, approve(studio, create(studio, "waiting", "응급 상황 대처", null)));
        StudioFixture.onFx(() -> true);
        studio.see("렌더 중");
    }

    private static VideoScript create(StudioFixture studio, String videoId, String title, @Nullable String training) {
        String json = """
                {"title":"%s","language":"ko","scenes":[
                {"scene_id":1,"title":"%s","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다.","on_screen_text":["업무 담당자 필수 과정"]},
                {"scene_id":2,"title":"개인정보란 무엇인가","text":"이름과 연락처는 물론이고, 다른 정보와 결합해 알아볼 수 있는 것도 포함됩니다.",
                "on_screen_text":["살아 있는 개인에 관한 정보","이름, 연락처, 영상","결합하면 알아볼 수 있는 정보"]},
                {"scene_id":3,"title":"정리","text":"개인정보는 필요한 만큼만 모읍니다.","on_screen_text":["목적을 분명히","필요한 만큼만"]}]}""".formatted(title, title);
        VideoScript script = studio.lectern().scripts().create(StudioFixture.REVIEWER, videoId, json, null);
        studio.lectern().educations().assign(ADMIN, videoId, training);
        return script;
    }

    private static VideoScript approve(StudioFixture studio, VideoScript script) {
        return studio.lectern().reviews().approve(StudioFixture.REVIEWER, script.scriptId());
    }

    private static RenderJob render(StudioFixture studio, VideoScript script) {
        return studio.lectern()
                .renders()
                .create(StudioFixture.REVIEWER, script.videoId(), script.scriptId(), VideoFormat.HD_720);
    }

    private static void ended(StudioFixture studio, RenderJob job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> studio.lectern()
                        .renders()
                        .get(REVIEWER, job.jobId())
                        .status()
                        .isFinal());
    }

    @Test
    void theScreenFollowsARenderThatSomebodyElseStarted() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            VideoScript script = create(studio, "one", "하나", null);
            studio.press("설정");
            studio.press("보관함");
            studio.press("하나, 초안");
            studio.press("승인");
            studio.see("렌더 시작");
            RenderJob job = render(studio, studio.lectern().scripts().get(REVIEWER, script.scriptId()));
            ended(studio, job);
            studio.see("결과 열기");
            assertThat(studio.lectern().renders().get(REVIEWER, job.jobId()).status())
                    .isEqualTo(RenderJobStatus.SUCCEEDED);
        }
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsExplained() throws Exception {
        try (StudioFixture studio = StudioFixture.opening(() -> {
            throw new IOException("/nowhere: read-only");
        })) {
            studio.see("작업 폴더를 열지 못했습니다");
            studio.see("작업 폴더를 읽거나 쓸 수 없습니다: /nowhere: read-only");
            studio.snapshot("opening-failed-ko-light");
        }
    }
}
