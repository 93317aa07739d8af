package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.SlideRenderer;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class SlideLookTest {
    /** Between content and footer. */
    private static final Rectangle SUBTITLES = new Rectangle(0, 932, 1920, 1020 - 932);

    @Test
    void allSizesBreakTheirLinesAlike() throws Exception {
        Scene scene = Drawn.scene(
                SlideLayout.BULLETS,
                "동의를 받을 때 반드시 알려야 할 네 가지",
                "개인정보의 수집·이용 목적을 구체적으로 적고 필수와 선택을 나누어 표시합니다.",
                "보유 및 이용 기간이 끝나면 지체 없이 파기하고 그 사실을 기록으로 남깁니다.");
        BufferedImage large = Drawn.image(scene, 2160);

        assertThat(Drawn.psnr(Drawn.reduced(large, 3), Drawn.image(scene, 720))).isGreaterThan(40);
        assertThat(Drawn.psnr(Drawn.reduced(large, 2), Drawn.image(scene, 1080)))
                .isGreaterThan(40);
    }

    @Test
    void subtitlesFindTheirRoomFreeOfWords() throws Exception {
        for (Script script : SampleScripts.all()) {
            for (int i = 0; i < script.scenes().size(); i++) {
                DrawnText text = DrawnText.of(new SlideRenderer.Request(script, i, null, 1920, 1080));

                assertThat(text.bounds()).noneMatch(word -> word.intersects(SUBTITLES));
            }
        }
    }

    @Test
    void everySampleSlideShowsItsWordsWithoutComplaint() throws Exception {
        for (Script script : SampleScripts.all()) {
            for (int i = 0; i < script.scenes().size(); i++) {
                SlideRenderer.Slide slide = Drawn.slide(script, i, null, 1080);

                assertThat(slide.findings()).isEmpty();
                DrawnText text = DrawnText.of(new SlideRenderer.Request(script, i, null, 1920, 1080));
                assertThat(text.all().getMinX()).isBetween(66.0, 100.0);
                assertThat(text.all().getWidth()).isGreaterThan(300);
                assertThat(slide.image().getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
            }
        }
    }

    @Test
    void scenesWithFewWordsUseTheMiddleOfThePage() throws Exception {
        List<Scene> scenes = List.of(
                Drawn.scene(SlideLayout.BULLETS, "제목만 있는 장면"),
                Drawn.scene(SlideLayout.BULLETS, null, "첫째 줄입니다", "둘째 줄입니다"),
                Drawn.scene(SlideLayout.BULLETS, null, "한 줄뿐입니다"),
                Drawn.scene(SlideLayout.BULLETS, null),
                Drawn.scene(SlideLayout.END, "수고하셨습니다"),
                Drawn.scene(SlideLayout.TITLE, null, "과정 이름이 없는 표지"));
        for (Scene scene : scenes) {
            Script script = new Script(
                    null,
                    null,
                    Look.DEFAULT,
                    Soundtrack.NONE,
                    Spoken.DEFAULT,
                    List.of(),
                    Script.PASS_MARK,
                    List.of(scene));
            BufferedImage image = Drawn.slide(script, 0, null, 1080).image();
            Rectangle words = Drawn.ink(image, new Rectangle(0, 0, 1150, 929));

            assertThat(words.getCenterY()).isBetween(360.0, 640.0);
            assertThat(words.width).isGreaterThan(250);
        }
    }

    @Test
    void aPreviewOfOddProportionsShowsTheWholePageOnPaper() throws Exception {
        SlideRenderer.Slide slide =
                Drawn.RENDERER.draw(new SlideRenderer.Request(SampleScripts.PRIVACY, 1, null, 800, 550));

        assertThat(slide.image().getWidth()).isEqualTo(800);
        assertThat(slide.image().getHeight()).isEqualTo(550);
        assertThat(slide.image().getRGB(400, 20) & 0xFFFFFF).isEqualTo(Drawn.PAPER);
        assertThat(Drawn.ink(slide.image(), new Rectangle(0, 50, 800, 450)).width)
                .isGreaterThan(600);
    }

    @Test
    void progressGrowsWithThePages() throws Exception {
        BufferedImage second = Drawn.slide(SampleScripts.PRIVACY, 1, null, 1080).image();
        BufferedImage sixth = Drawn.slide(SampleScripts.PRIVACY, 5, null, 1080).image();
        Rectangle edge = new Rectangle(0, 1077, 1920, 1);

        assertThat(Drawn.ink(second, edge).width).isCloseTo(1920 * 2 / 7, within(2));
        assertThat(Drawn.ink(sixth, edge).width).isCloseTo(1920 * 6 / 7, within(2));
    }

    @Test
    void fourThreadsDrawTheSamePixelsAsOne() throws Exception {
        SlideRenderer shared = new Java2dSlideRenderer(null);
        Script script = SampleScripts.PRIVACY;
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < script.scenes().size(); i++) {
                int scene = i;
                BufferedImage expected = Drawn.slide(script, scene, null, 720).image();
                tasks.add(() -> {
                    var request = new SlideRenderer.Request(script, scene, null, 1280, 720);
                    return Drawn.psnr(expected, shared.draw(request).image()) > 130;
                });
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        }
    }
}
