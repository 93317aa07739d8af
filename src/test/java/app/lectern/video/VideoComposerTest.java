package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.pipeline.VideoProber.Probe;
import app.lectern.support.FfmpegProgram;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.boxes.TimeToSampleBox.TimeToSampleEntry;
import org.jcodec.containers.mp4.boxes.TrakBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One composed video, looked at from all sides. */
@ParameterizedClass
@EnumSource(ComposerKind.class)
@Execution(ExecutionMode.CONCURRENT)
class VideoComposerTest {
    private static final int[] FRAMES = {30, 300, 1, 41};
    private static final int[] STARTS = {0, 30, 330, 331};
    private static final int TOTAL = 372;

    @TempDir
    private static Path folder;

    @Parameter
    private ComposerKind kind = ComposerKind.FFMPEG;

    private static Path video = Path.of("");
    private static final List<Double> PROGRESS = new ArrayList<>();

    @BeforeParameterizedClassInvocation
    static void compose(ComposerKind kind) throws Exception {
        PROGRESS.clear();
        Path own = Files.createDirectory(folder.resolve(kind.name()));
        Fixture fixture = new Fixture(own, kind);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < FRAMES.length; i++) {
            clips.add(fixture.clip(VideoFormat.HD_720, i + 1, FRAMES[i]));
        }
        video = own.resolve("1강: 안전.mp4");
        Plan plan = fixture.plan(VideoFormat.HD_720, "산업안전 1강", clips);
        fixture.composer().compose(plan, video, new CancellationToken(), PROGRESS::add);
    }

    @Test
    void everyFrameDecodes() throws Exception {
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(frames.skipRest()).isEqualTo(TOTAL);
        }
    }

    @Test
    void everySceneShowsItsSlideFromItsFirstFrameToItsLast() throws Exception {
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            for (int scene = 0; scene < FRAMES.length; scene++) {
                BufferedImage slide = Fixture.textSlide(VideoFormat.HD_720, scene + 1);
                for (int frame : new int[] {0, 1, FRAMES[scene] / 2, FRAMES[scene] - 1}) {
                    int at = STARTS[scene] + Math.min(frame, FRAMES[scene] - 1);
                    assertThat(Psnr.of(frames.at(at / 25.0), slide))
                            .as("scene %d, frame %d", scene, at)
                            .isGreaterThan(40);
                }
            }
        }
    }

    @Test
    void anIndependentDecoderSeesEverySceneBegin() throws Exception {
        try (SeekableByteChannel channel = NIOUtils.readableChannel(video.toFile())) {
            FrameGrab frames = FrameGrab.createFrameGrab(channel);
            for (int scene = 0; scene < FRAMES.length; scene++) {
                frames.seekToFramePrecise(STARTS[scene]);
                Picture picture = frames.getNativeFrame();
                BufferedImage slide = Fixture.textSlide(VideoFormat.HD_720, scene + 1);
                assertThat(Psnr.ofLuma(picture, slide)).as("scene %d", scene).isGreaterThan(40);
            }
        }
    }

    @Test
    void anIndependentReaderFindsWhatWasPlanned() throws Exception {
        Probe probe = new JcodecProber().probe(video);
        assertThat(probe.videoCodec()).isEqualTo("h264");
        assertThat(probe.width()).isEqualTo(1280);
        assertThat(probe.height()).isEqualTo(720);
        assertThat(probe.videoFrames()).isEqualTo(TOTAL);
        assertThat(probe.videoSec()).isEqualTo(TOTAL / 25.0, within(0.002));
        assertThat(probe.audioSec()).isEqualTo(TOTAL / 25.0, within(0.002));
    }

    @Test
    void theFrameRateIsConstant() throws Exception {
        TrakBox track = track();
        TimeToSampleEntry[] entries = track.getStts().getEntries();
        assertThat(entries).hasSize(1);
        assertThat(25 * entries[0].getSampleDuration()).isEqualTo(track.getTimescale());
        assertThat(track.getCtts()).isNull();
    }

    @Test
    void playersCanBeginAtEverySceneAndEveryTenSeconds() throws Exception {
        assertThat(track().getStss().getSyncSamples()).containsExactly(1, 31, 281, 331, 332);
    }

    @Test
    void theFileTellsItsColoursAndNames() throws Exception {
        String bytes = Files.readString(video, StandardCharsets.ISO_8859_1);
        String colours = bytes.substring(bytes.indexOf("colr") + 4).substring(0, 11);
        assertThat(colours).isEqualTo("nclx\0\1\0\1\0\1\0");
        assertThat(bytes).contains(new String("산업안전 1강".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void playbackCanBeginBeforeTheWholeFileIsThere() throws Exception {
        String bytes = Files.readString(video, StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    /** What no player may have to be lenient about. */
    @Test
    void ffmpegsOwnProgramFindsNothingToSay() throws Exception {
        assertThat(FfmpegProgram.run(
                        "-v",
                        "warning",
                        "-xerror",
                        "-err_detect",
                        "explode",
                        "-i",
                        video.toString(),
                        "-map",
                        "0",
                        "-f",
                        "null",
                        "-"))
                .isEmpty();
    }

    @Test
    void stillTimeDoesNotMove() throws Exception {
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            for (int scene = 0; scene < FRAMES.length; scene++) {
                byte[] first = null;
                for (int i = 0; i < FRAMES[scene]; i++) {
                    byte[] shown = pixels(frames.next().orElseThrow());
                    assertThat(first == null || Arrays.equals(shown, first))
                            .as("scene %d, frame %d", scene, i)
                            .isTrue();
                    first = shown;
                }
            }
        }
    }

    private static byte[] pixels(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void progressOnlyRises() {
        assertThat(PROGRESS).isSorted().endsWith(1.0).hasSizeGreaterThan(FRAMES.length);
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws Exception {
        Fixture fixture = new Fixture(Files.createDirectory(folder.resolve("twice " + kind)), kind);
        Plan plan = fixture.plan(VideoFormat.HD_720, List.of(fixture.clip(VideoFormat.HD_720, 1, 40)));
        Path first = folder.resolve("first " + kind + ".mp4");
        Path second = folder.resolve("second " + kind + ".mp4");
        fixture.compose(plan, first);
        fixture.compose(plan, second);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    private static TrakBox track() throws Exception {
        return MP4Util.parseMovie(video.toFile()).getVideoTrack();
    }
}
