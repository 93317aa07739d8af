package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.lectern.domain.Message;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.support.NativeHeap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(ComposerKind.class)
@Isolated // it looks at the memory of the whole process
class FailureTest {
    @Parameter
    private ComposerKind kind = ComposerKind.FFMPEG;

    @TempDir
    private Path folder;

    private Path target = Path.of("");
    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new Fixture(Files.createDirectory(folder.resolve("material")), kind);
        target = Files.createDirectory(folder.resolve("out")).resolve("video.mp4");
    }

    @Test
    void cancellingEndsSoonAndLeavesNothing() throws Exception {
        Plan plan = plan(fixture.clip(VideoFormat.HD_720, 1, 20_000));
        CancellationToken token = new CancellationToken();
        AtomicLong canceledAt = new AtomicLong();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> fixture.composer().compose(plan, target, token, share -> {
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
                .isThrownBy(() -> fixture.composer().compose(plan, target, token, _ -> {}));
        assertNothingIsLeft();
    }

    @Test
    void cancellingStopsTheLastRewritingToo() throws Exception {
        assumeTrue(kind == ComposerKind.FFMPEG);
        CancellationToken token = new CancellationToken();
        try (Mp4Writer mp4 = new Mp4Writer(target, token);
                PictureEncoder encoder = new PictureEncoder(H264Codec.X264, VideoFormat.HD_720, Coding.STILL);
                PictureFrames frames = new PictureFrames(VideoFormat.HD_720, new RecentPlanes())) {
            byte[] sets = encoder.parameterSets().decoderConfiguration();
            Mp4Writer.Track track = mp4.addPictures(VideoFormat.HD_720, sets, Locale.KOREAN);
            mp4.begin(Map.of(), List.of());
            Picture picture = Fixture.picture(Fixture.textSlide(VideoFormat.HD_720, 1));
            mp4.write(track, encoder.code(frames.of(picture)), 0, 1, true);
            token.cancel();
            assertThatExceptionOfType(RenderStepException.class).isThrownBy(mp4::finish);
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsTold() throws Exception {
        Plan plan = plan(fixture.clip(VideoFormat.HD_720, 1, 10));
        assertFails(
                whereFilesAreWritten(), plan, folder.resolve("no such folder").resolve("video.mp4"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndLeavesNothing() throws Exception {
        Files.createSymbolicLink(target.resolveSibling(".video.mp4.part"), Path.of("/dev/full"));
        RenderStepException told =
                assertFails(whereFilesAreWritten(), plan(fixture.clip(VideoFormat.HD_720, 1, 100)), target);
        assertThat(told.text().arguments().toString()).contains("No space left on device");
        assertNothingIsLeft();
    }

    @Test
    void missingMaterialIsTold() throws Exception {
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 100);
        Path missing = folder.resolve("missing");
        assertFails("video.not-written", plan(clip, withPictures(clip, missing)), target);
        assertFails(
                "video.not-written", plan(clip, withPictures(clip, clip.speech().pcm())), target);
        assertFails("video.speech-unreadable", plan(withSpeech(clip, missing, 100)), target);
        assertFails(
                "video.speech-unreadable", plan(withSpeech(clip, clip.speech().pcm(), 80_000)), target);
        assertNothingIsLeft();
    }

    private static Clip withPictures(Clip clip, Path pictures) {
        return new Clip(pictures, clip.frames(), clip.speech(), 0, "");
    }

    private static Clip withSpeech(Clip clip, Path pcm, int samples) {
        return new Clip(clip.pictures(), clip.frames(), new SceneSpeech(pcm, 24_000, samples, List.of()), 0, "");
    }

    @Test
    void impossiblePlansAreRefused() throws Exception {
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 10);
        SceneSpeech full = fixture.speech(24_000, new short[24_000 * 10 / 25]);
        fixture.compose(plan(new Clip(clip.pictures(), 10, full, 0, "")), folder.resolve("just fits.mp4"));
        assertRefused(plan(clip, new Clip(clip.pictures(), 10, full, 0.001, "")), "clip 2");
        assertRefused(plan(new Clip(clip.pictures(), 10, full, Double.NaN, "")), "clip 1");
        assertRefused(plan(new Clip(clip.pictures(), 0, clip.speech(), 0, "")), "clip 1");
        assertRefused(plan(), "clip");
        assertNothingIsLeft();
    }

    @Test
    void aPictureOfAnotherSizeIsRefused() {
        List<Shot> shots = Fixture.still(Fixture.textSlide(VideoFormat.HD_720, 1), 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.clip(VideoFormat.HD_1080, shots, fixture.speech(24_000, new short[0]), 0))
                .withMessageContaining("1280x720");
    }

    /** Sixty videos, a third of them broken off: a picture that stays behind from those alone would be 20 MB. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nativeMemoryIsGivenBackOnEveryPath() throws Exception {
        assumeTrue(kind == ComposerKind.FFMPEG);
        Clip clip = fixture.clip(VideoFormat.HD_720, 1, 12);
        Clip broken = withPictures(clip, folder.resolve("missing"));
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
            case 3 -> assertBroken(i);
            case 4 -> assertFails("video.not-written", plan(clip, broken), target);
            case 5 -> {
                CancellationToken token = new CancellationToken();
                assertThatExceptionOfType(CancellationException.class)
                        .isThrownBy(
                                () -> fixture.composer().compose(plan(clip, clip), target, token, _ -> token.cancel()));
            }
            default -> {
                fixture.compose(plan(fixture.clip(VideoFormat.HD_720, i, 12)), target);
                FfmpegFrames.at(target, 0.2);
                Files.delete(target);
            }
        }
    }

    /** A picture that cannot be drawn, after one that can. */
    private void assertBroken(int number) {
        Picture good = Fixture.picture(Fixture.textSlide(VideoFormat.HD_720, number));
        Picture bad = new Picture.Drawn("bad " + number, () -> {
            throw new RenderStepException(Message.of("slide.picture-unreadable", "a.png", "gone"));
        });
        List<Shot> shots = List.of(new Shot(good, 5, true), new Shot(bad, 5, false));
        assertThatExceptionOfType(RenderStepException.class)
                .isThrownBy(() -> fixture.clip(VideoFormat.HD_720, shots, fixture.speech(24_000, new short[0]), 0));
    }

    /** FFmpeg writes files itself, and says so. */
    private String whereFilesAreWritten() {
        return kind == ComposerKind.FFMPEG ? "video.encoder-failed" : "video.not-written";
    }

    private Plan plan(Clip... clips) throws IOException {
        return fixture.plan(VideoFormat.HD_720, List.of(clips));
    }

    private RenderStepException assertFails(String key, Plan plan, Path file) {
        RenderStepException told = catchThrowableOfType(RenderStepException.class, () -> fixture.compose(plan, file));
        assertThat(told.text().key()).isEqualTo(key);
        return told;
    }

    private void assertRefused(Plan plan, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.compose(plan, target))
                .withMessageContaining(words);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }
}
