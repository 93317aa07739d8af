package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.support.NativeHeap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    @TempDir
    private Path folder;

    private Path target = Path.of("");
    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new Fixture(Files.createDirectory(folder.resolve("material")));
        target = Files.createDirectory(folder.resolve("out")).resolve("video.mp4");
    }

    @Test
    void cancellingEndsSoonAndLeavesNothing() throws Exception {
        Plan plan = plan(fixture.clip(VideoFormat.HD_720, 1, 100_000));
        CancellationToken token = new CancellationToken();
        AtomicLong canceledAt = new AtomicLong();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new FfmpegComposer().compose(plan, target, token, share -> {
                    if (share > 0.002 && !token.isCanceled()) {
                        token.cancel();
                        canceledAt.set(System.nanoTime());
                    }
                }));
        assertThat(System.nanoTime() - canceledAt.get()).isLessThan(1_000_000_000L);
        assertNothingIsLeft();
    }

    @Test
    void aTokenThatIsAlreadyCanceledStopsAtOnce() throws Exception {
        Plan plan = plan(fixture.clip(VideoFormat.HD_720, 1, 10));
        CancellationToken token = new CancellationToken();
        token.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new FfmpegComposer().compose(plan, target, token, _ -> {}));
        assertNothingIsLeft();
    }

    @Test
    void cancellingStopsTheLastRewritingToo() throws Exception {
        CancellationToken token = new CancellationToken();
        try (Mp4Writer mp4 = new Mp4Writer(target, token);
                PictureEncoder pictures = new PictureEncoder(mp4, VideoFormat.HD_720, Locale.KOREAN);
                SlideFrames slides = new SlideFrames(VideoFormat.HD_720)) {
            mp4.begin("");
            pictures.write(slides.read(fixture.slide(Fixture.textSlide(VideoFormat.HD_720, 1))), true);
            pictures.finish();
            token.cancel();
            assertThatExceptionOfType(RenderStepException.class).isThrownBy(mp4::finish);
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsTold() throws Exception {
        Plan plan = plan(fixture.clip(VideoFormat.HD_720, 1, 10));
        assertFails(
                "video.encoder-failed", plan, folder.resolve("no such folder").resolve("video.mp4"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndLeavesNothing() throws Exception {
        Files.createSymbolicLink(target.resolveSibling(".video.mp4.part"), Path.of("/dev/full"));
        RenderStepException told =
                assertFails("video.encoder-failed", plan(fixture.clip(VideoFormat.HD_720, 1, 100)), target);
        assertThat(told.text().arguments()).contains("No space left on device");
        assertNothingIsLeft();
    }

    @Test
    void missingMaterialIsTold() throws Exception {
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 10);
        Path missing = folder.resolve("missing");
        Clip noSlide = new Clip(missing, 10, clip.speech(), 0);
        assertFails("video.slide-unreadable", plan(clip, noSlide), target);
        Clip noPicture = new Clip(clip.speech().pcm(), 10, clip.speech(), 0);
        assertFails("video.slide-unreadable", plan(clip, noPicture), target);
        Clip noSpeech = new Clip(clip.slide(), 10, new SceneSpeech(missing, 24_000, 100, List.of()), 0);
        assertFails("video.speech-unreadable", plan(clip, noSpeech), target);
        Clip shortSpeech =
                new Clip(clip.slide(), 100, new SceneSpeech(clip.speech().pcm(), 24_000, 20_000, List.of()), 0);
        assertFails("video.speech-unreadable", plan(shortSpeech), target);
        assertNothingIsLeft();
    }

    @Test
    void impossiblePlansAreRefused() throws Exception {
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 10);
        SceneSpeech full = fixture.speech(24_000, new short[24_000 * 10 / 25]);
        Fixture.compose(plan(new Clip(clip.slide(), 10, full, 0)), folder.resolve("just fits.mp4"));
        assertRefused(plan(clip, new Clip(clip.slide(), 10, full, 0.001)), "clip 2");
        assertRefused(plan(new Clip(clip.slide(), 10, full, Double.NaN)), "clip 1");
        assertRefused(plan(new Clip(clip.slide(), 0, clip.speech(), 0)), "clip 1");
        assertRefused(plan(), "clip");
        assertRefused(new Plan(VideoFormat.HD_1080, "", Locale.KOREAN, List.of(clip)), "1280x720");
        assertNothingIsLeft();
    }

    /** Sixty videos, a third of them broken off: a picture that stays behind from those alone would be 20 MB. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nativeMemoryIsGivenBackOnEveryPath() throws Exception {
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 12);
        Clip broken = new Clip(folder.resolve("missing"), 10, clip.speech(), 0);
        long before = 0;
        long pointersBefore = 0;
        for (int i = 0; i < 60; i++) {
            if (i == 15) {
                before = NativeHeap.bytesInUse();
                pointersBefore = Pointer.totalCount();
            }
            composeOrBreakOff(i, clip, broken);
        }
        assertThat(Pointer.totalCount()).isLessThanOrEqualTo(pointersBefore);
        long limit = before + (12L << 20);
        // Java's own compilers hold native memory too, but only while they work
        await().atMost(Duration.ofSeconds(10)).until(() -> NativeHeap.bytesInUse() < limit);
    }

    private void composeOrBreakOff(int i, Clip clip, Clip broken) throws Exception {
        switch (i % 6) {
            case 4 -> assertFails("video.slide-unreadable", plan(clip, broken), target);
            case 5 -> {
                CancellationToken token = new CancellationToken();
                assertThatExceptionOfType(CancellationException.class)
                        .isThrownBy(() ->
                                new FfmpegComposer().compose(plan(clip, clip), target, token, _ -> token.cancel()));
            }
            default -> {
                Fixture.compose(plan(clip), target);
                FfmpegFrames.at(target, 0.2);
                Files.delete(target);
            }
        }
    }

    private static Plan plan(Clip... clips) {
        return new Plan(VideoFormat.HD_720, "", Locale.KOREAN, List.of(clips));
    }

    private RenderStepException assertFails(String key, Plan plan, Path file) {
        RenderStepException told = catchThrowableOfType(RenderStepException.class, () -> Fixture.compose(plan, file));
        assertThat(told.text().key()).isEqualTo(key);
        return told;
    }

    private void assertRefused(Plan plan, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixture.compose(plan, target))
                .withMessageContaining(words);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }
}
