package app.lectern.desktop;

import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.video.VideoChapter;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A lesson of two scenes, really spoken and composed. */
final class RenderedLesson {
    static final String VIDEO = "lesson";
    private static final String SCRIPT = """
            {"title":"피싱 막기","language":"ko","scenes":[
            {"scene_id":1,"title":"의심하기","text":"모르는 사람이 보낸 메일은 먼저 의심합니다."},
            {"scene_id":2,"title":"알리기","text":"피싱 메일을 받으면 보안 담당자에게 바로 알립니다. 첨부 파일은 열지 않습니다.",
            "question":{"kind":"truefalse","text":"첨부 파일은 열어 보고 지운다.","correct":false,"think_sec":0}}]}""";

    private RenderedLesson() {}

    /** Renders it so many times in an empty workspace; tells the scenes of the last. */
    static List<VideoChapter> render(Path root, int times) throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), TestLectern.speaker(root))) {
            VideoScript script = lectern.scripts().create(TestLectern.AUTHOR, VIDEO, SCRIPT, null);
            lectern.reviews().approve(TestLectern.REVIEWER, script.scriptId());
            for (int i = 0; i < times; i++) {
                RenderJob job =
                        lectern.renders().create(TestLectern.REVIEWER, VIDEO, script.scriptId(), VideoFormat.HD_720);
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> lectern.renders()
                                .get(TestLectern.REVIEWER, job.jobId())
                                .status()
                                .isFinal());
            }
            return VideoChapter.of(Path.of(URI.create(newest(lectern).videoUrl())));
        }
    }

    static VideoAsset newest(Lectern lectern) {
        return lectern.assets().newestOf(TestLectern.REVIEWER, VIDEO);
    }

    /** The slide of a scene, from 0, as its video shows it. */
    static BufferedImage slide(Lectern lectern, int scene, int width, int height) throws Exception {
        VideoScript script =
                lectern.scripts().ofVideo(StudioFixture.REVIEWER, VIDEO).getFirst();
        SlideSource source = SlideSource.of(lectern.scripts(), script);
        return lectern.slides()
                .draw(new SlideRenderer.Request(source.script(), scene, source.pictures(), width, height))
                .image();
    }
}
