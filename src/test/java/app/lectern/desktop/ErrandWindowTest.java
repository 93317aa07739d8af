package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.desktop.settings.Choices;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.pipeline.VideoProber.Probe;
import app.lectern.video.FfmpegFrames;
import app.lectern.video.FfmpegSound;
import app.lectern.video.JcodecProber;
import app.lectern.video.VideoChapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From "please check" to "it is online", with real speech, slides, video and files. */
class ErrandWindowTest {
    @TempDir
    Path root;

    static Stream<ErrandLesson> lessons() {
        return Stream.of(ErrandLesson.KOREAN, ErrandLesson.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aChangedLessonComesOnline(ErrandLesson lesson) throws Exception {
        Path workspace = root.resolve("workspace");
        String language = lesson.language().getLanguage();
        try (Lectern lectern = TestLectern.open(workspace, Clock.systemUTC(), TestLectern.speaker(workspace));
                Errand errand = new Errand(
                        lectern,
                        lesson,
                        Choices.of(lesson.language()).withLook(Look.LIGHT),
                        root,
                        (window, name) -> window.snapshot("errand-" + language + "-" + name))) {
            errand.run();
            ErrandResult result = ErrandResult.of(lectern);
            isWhole(result);
            assertThat(String.join(" ", Files.readAllLines(result.subtitles()))).contains(lesson.mended());
            isOnline(lectern, lesson);
        }
    }

    private static void isWhole(ErrandResult result) throws Exception {
        Probe probe = new JcodecProber().probe(result.video());
        assertThat(probe.videoSec()).isCloseTo(result.asset().durationSec(), within(0.1));
        assertThat(probe.audioSec()).isCloseTo(probe.videoSec(), within(0.1));
        assertThat(result.scenes()).hasSize(3);
        assertThat(result.scenes().getLast().endSec()).isCloseTo(probe.videoSec(), within(0.1));
        assertThat(FfmpegFrames.at(result.video(), probe.videoSec() - 0.1).getHeight())
                .isEqualTo(probe.height());
        for (VideoChapter scene : result.scenes()) {
            try (FfmpegSound sound = FfmpegSound.open(result.video())) {
                assertThat(loudest(sound.samples(scene.startSec(), scene.endSec())))
                        .as(scene.title())
                        .isGreaterThan(3000);
            }
        }
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    private static void isOnline(Lectern lectern, ErrandLesson lesson) {
        List<RenderJob> jobs = lectern.renders().page(TestLectern.ADMIN, Errand.VIDEO, 0, 10);
        assertThat(jobs)
                .extracting(RenderJob::status)
                .containsExactlyInAnyOrder(RenderJobStatus.CANCELED, RenderJobStatus.SUCCEEDED);
        RenderJob finished = jobs.stream()
                .filter(job -> job.status() == RenderJobStatus.SUCCEEDED)
                .findFirst()
                .orElseThrow();
        Publication online =
                lectern.publishing().ofVideo(TestLectern.ADMIN, Errand.VIDEO).getFirst();
        assertThat(online.state()).isEqualTo(PublicationState.ACTIVE);
        assertThat(online.jobId()).isEqualTo(finished.jobId());
        assertThat(online.note()).isEqualTo(lesson.published());
        assertThat(online.publishedBy()).isEqualTo(lesson.reviewer());
        assertThat(lectern.history().verify(TestLectern.ADMIN).isIntact()).isTrue();
    }
}
