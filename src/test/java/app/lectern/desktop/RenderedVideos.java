package app.lectern.desktop;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Videos with renders in every state, in a studio's workspace. */
final class RenderedVideos {
    private RenderedVideos() {}

    static VideoScript approved(StudioFixture studio, String videoId, String title) {
        String json = """
                {"title":"%s","language":"ko","scenes":[
                {"scene_id":1,"title":"%s","text":"안녕하십니까. 지금부터 교육을 시작하겠습니다.","on_screen_text":["업무 담당자 필수 과정"]},
                {"scene_id":2,"title":"정리","text":"개인정보는 필요한 만큼만 모읍니다.","on_screen_text":["필요한 만큼만"]}]}""".formatted(title, title);
        VideoScript script = studio.lectern().scripts().create(StudioFixture.REVIEWER, videoId, json, null);
        return studio.lectern().reviews().approve(StudioFixture.REVIEWER, script.scriptId());
    }

    static RenderJob render(StudioFixture studio, String videoId, String title) {
        VideoScript script = approved(studio, videoId, title);
        return studio.lectern()
                .renders()
                .create(StudioFixture.REVIEWER, videoId, script.scriptId(), VideoFormat.HD_720);
    }

    static RenderJob job(StudioFixture studio, RenderJob job) {
        return studio.lectern().renders().get(StudioFixture.REVIEWER, job.jobId());
    }

    static void await(StudioFixture studio, RenderJob job, RenderJobStatus status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> job(studio, job).status() == status);
    }

    /** Finished, failed, cancelled, running and waiting; what runs waits in its speech until the narrator is opened. */
    static void inEveryState(StudioFixture studio) throws InterruptedException {
        await(studio, render(studio, "done", "개인정보란 무엇인가"), RenderJobStatus.SUCCEEDED);
        await(studio, render(studio, "done-2", "수집과 동의의 원칙"), RenderJobStatus.SUCCEEDED);
        studio.narrator = new GatedNarrator();
        studio.narrator.fail();
        await(studio, render(studio, "failed", "추락 사고 예방"), RenderJobStatus.FAILED);
        studio.narrator = new GatedNarrator();
        studio.narrator.close();
        render(studio, "running", "안전하게 보관하기");
        studio.narrator.awaitEntered();
        RenderJob canceled = render(studio, "canceled", "외부로 보낼 때");
        studio.lectern().renders().cancel(StudioFixture.REVIEWER, canceled.jobId());
        render(studio, "waiting-1", "응급 상황 대처");
        render(studio, "waiting-2", "업무 담당자가 반드시 알아야 할 개인정보의 수집과 이용, 제공, 보관, 파기의 모든 절차와 책임");
        render(studio, "waiting-3", "피싱 메일");
    }
}
