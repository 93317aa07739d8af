package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.support.FfmpegProgram;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenes in states, with transitions, of every encoder and size: what decoders that share no code make of them. */
@Execution(ExecutionMode.CONCURRENT)
class StillAndMovingTest {
    private static final int STATES = 4;
    private static final int STATE_FRAMES = 16;
    private static final int FADE = 12;

    private static final VideoFormat FORMAT = VideoFormat.of(Quality.DRAFT_540);

    /** Two entries in a row, which must differ in a number of theirs. */
    private static final int SHORTEST = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(H264Codec.class)
    void threeDecodersGiveTheSamePictures(H264Codec codec) throws Exception {
        Fixture fixture = new Fixture(folder);
        Path video = lesson(fixture, codec, FORMAT);
        FfmpegProgram.run(
                "-v", "error", "-xerror", "-err_detect", "explode", "-i", video.toString(), "-f", "null", "-");
        List<String> ffmpeg = hashes(video, "h264");
        List<String> openh264 = hashes(video, "libopenh264");
        assertThat(ffmpeg).hasSize(total()).isEqualTo(openh264);
        assertStillTimeIsConstant(ffmpeg);
        assertJcodecSeesTheSame(video);
    }

    private static int total() {
        return 2 * STATES * STATE_FRAMES + 300 + 2 * SHORTEST;
    }

    /** Frames of one shot are one picture, to the bit. */
    private static void assertStillTimeIsConstant(List<String> hashes) {
        for (int state = 0; state < STATES - 1; state++) {
            List<String> shot = hashes.subList(state * STATE_FRAMES, (state + 1) * STATE_FRAMES);
            assertThat(shot).as("state " + state).containsOnly(shot.getFirst());
        }
        List<String> shortened = hashes.subList((STATES - 1) * STATE_FRAMES, STATES * STATE_FRAMES - FADE);
        assertThat(shortened).containsOnly(shortened.getFirst());
        assertThat(hashes.subList(STATES * STATE_FRAMES - FADE, STATES * STATE_FRAMES))
                .doesNotHaveDuplicates();
    }

    /** Every sample of every plane. */
    private static void assertJcodecSeesTheSame(Path video) throws Exception {
        Path raw = video.resolveSibling("frames.yuv");
        FfmpegProgram.run("-v", "error", "-i", video.toString(), "-map", "0:v", "-f", "rawvideo", raw.toString());
        try (SeekableByteChannel channel = NIOUtils.readableChannel(video.toFile());
                InputStream frames = new BufferedInputStream(Files.newInputStream(raw))) {
            FrameGrab grab = FrameGrab.createFrameGrab(channel);
            for (int frame = 0; frame < STATES * STATE_FRAMES + 2; frame++) {
                Picture picture = grab.getNativeFrame();
                for (int plane = 0; plane < Planes.COUNT; plane++) {
                    int width = plane == 0 ? FORMAT.width() : FORMAT.width() / 2;
                    int height = plane == 0 ? FORMAT.height() : FORMAT.height() / 2;
                    assertThat(decibels(plane(picture, plane, width, height), frames.readNBytes(width * height)))
                            .as("frame " + frame + ", plane " + plane)
                            .isGreaterThanOrEqualTo(leastDecibels(frame));
                }
            }
        }
    }

    /** Stills are the same to the bit; in fades jcodec smooths the edges of blocks in its own way. */
    private static double leastDecibels(int frame) {
        return frame < STATES * STATE_FRAMES - FADE ? Double.POSITIVE_INFINITY : 45;
    }

    private static double decibels(byte[] one, byte[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = (one[i] & 255) - (other[i] & 255);
            squares += difference * difference;
        }
        return 10 * Math.log10(255.0 * 255.0 * one.length / squares);
    }

    private static byte[] plane(Picture picture, int plane, int width, int height) {
        byte[] samples = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                samples[y * width + x] =
                        (byte) (picture.getPlaneData(plane)[y * picture.getPlaneWidth(plane) + x] + 128);
            }
        }
        return samples;
    }

    private static List<String> hashes(Path video, String decoder) throws Exception {
        Path list = video.resolveSibling(decoder + ".md5");
        FfmpegProgram.run(
                "-v",
                "error",
                "-xerror",
                "-c:v",
                decoder,
                "-i",
                video.toString(),
                "-map",
                "0:v",
                "-f",
                "framemd5",
                list.toString());
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .toList();
    }

    /** A scene of states that fades into a second one of states, a long one, and two of a single frame. */
    private static Path lesson(Fixture fixture, H264Codec codec, VideoFormat format) throws Exception {
        List<Clip> clips = new ArrayList<>();
        clips.add(clip(fixture, codec, format, fading(format)));
        List<Shot> second = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            second.add(new Shot(state(format, 2, state), STATE_FRAMES, state == 0));
        }
        clips.add(clip(fixture, codec, format, second));
        clips.add(clip(fixture, codec, format, List.of(new Shot(state(format, 3, 0), 300, true))));
        for (int i = 0; i < 2; i++) {
            clips.add(clip(fixture, codec, format, List.of(new Shot(state(format, 4 + i, 0), SHORTEST, true))));
        }
        Path video = fixture.file("lesson.mp4");
        fixture.compose(fixture.plan(format, clips), video);
        return video;
    }

    private static List<Shot> fading(VideoFormat format) {
        List<Shot> shots = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            int frames = state == STATES - 1 ? STATE_FRAMES - FADE : STATE_FRAMES;
            shots.add(new Shot(state(format, 1, state), frames, state == 0));
        }
        for (int i = 0; i < FADE; i++) {
            int share = (i + 1) * app.lectern.pipeline.Picture.WHOLE / (FADE + 1);
            var mixed =
                    new app.lectern.pipeline.Picture.Mixed(state(format, 1, STATES - 1), state(format, 2, 0), share);
            shots.add(new Shot(mixed, 1, i == 0));
        }
        return shots;
    }

    private static Clip clip(Fixture fixture, H264Codec codec, VideoFormat format, List<Shot> shots) throws Exception {
        Path file = fixture.file("pictures.h264");
        fixture.composer(codec).codePictures(shots, format, file, new CancellationToken());
        int frames = shots.stream().mapToInt(Shot::frames).sum();
        return new Clip(file, frames, fixture.speech(24_000, new short[0]), 0, "");
    }

    /** A slide on which one line after another is marked. */
    private static app.lectern.pipeline.Picture.Drawn state(VideoFormat format, int number, int state) {
        return Fixture.picture(Fixture.markedSlide(format, number, state));
    }

    @Test
    void everyFormatIsWholeAndTellsItsSize() throws Exception {
        Fixture fixture = new Fixture(folder);
        assertWhole(fixture, new VideoFormat(Quality.DRAFT_540, Aspect.TALL, 25));
        assertWhole(fixture, new VideoFormat(Quality.HD_1080, Aspect.SQUARE, 30));
        assertWhole(fixture, new VideoFormat(Quality.UHD_4K, Aspect.WIDE, 30));
    }

    private void assertWhole(Fixture fixture, VideoFormat format) throws Exception {
        BufferedImage slide = Fixture.textSlide(format, 1);
        Clip clip = fixture.clip(
                format, Fixture.still(slide, 2 * format.frameRate()), fixture.speech(24_000, new short[0]), 0);
        Path video = fixture.file("format.mp4");
        Plan plan = fixture.plan(format, List.of(clip));
        fixture.compose(plan, video);
        var probe = new JcodecProber().probe(video);
        assertThat(probe.width()).as(format.id()).isEqualTo(format.width());
        assertThat(probe.height()).isEqualTo(format.height());
        assertThat(probe.videoSec()).isEqualTo(2);
        assertThat(probe.audioSec()).isEqualTo(2);
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(Psnr.of(frames.at(1.9), slide)).as(format.id()).isGreaterThan(36);
            assertThat(String.format(Locale.ROOT, "%.0f", frames.durationSec())).isEqualTo("2");
        }
        FfmpegProgram.run(
                "-v", "error", "-xerror", "-err_detect", "explode", "-i", video.toString(), "-f", "null", "-");
    }
}
