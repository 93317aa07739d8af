package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the composer in plain Java does; what both do is tested for both. */
class JcodecComposerTest {
    private static final VideoFormat FORMAT = VideoFormat.HD_720;

    @TempDir
    private Path folder;

    /** To the sample, which no codec blurs and no grid moves. */
    @Test
    void speechAndBedLieWhereTheyShould() throws Exception {
        Fixture fixture = new Fixture(folder, ComposerKind.JCODEC);
        short[] click = Fixture.click(48_000, 1, 0.25);
        List<Shot> still = Fixture.still(Fixture.textSlide(FORMAT, 1), 33);
        Clip clip = fixture.clip(FORMAT, still, fixture.speech(48_000, click), 0.1);
        Plan bare = fixture.plan(FORMAT, List.of(clip, clip));
        Plan plan = new Plan(
                FORMAT,
                bare.facts(),
                bare.clips(),
                null,
                (from, samples) -> {
                    for (int i = 0; i < samples.length; i++) {
                        samples[i] += (from + i) % 1000 / 10_000f;
                    }
                },
                bare.work());
        Path video = folder.resolve("video.mp4");
        fixture.compose(plan, video);
        try (FfmpegSound sound = FfmpegSound.open(video)) {
            short[] heard = sound.samples(0, 3);
            assertThat(heard).hasSize(66 * 1920);
            for (int i = 0; i < heard.length; i++) {
                int inScene = i % (33 * 1920) - 16_800;
                double wanted = i % 1000 / 10_000.0 + (inScene >= 0 && inScene < 48 ? 24_000 / 32_768.0 : 0);
                assertThat(heard[i] / 32_768.0).as("sample %d", i).isEqualTo(wanted, within(1e-4));
            }
        }
    }

    @Test
    void cancellingEndsWithinAPictureToo() throws Exception {
        Fixture fixture = new Fixture(folder, ComposerKind.JCODEC);
        CancellationToken token = new CancellationToken();
        Picture picture = new Picture.Drawn("cancels", () -> {
            token.cancel();
            return Fixture.textSlide(FORMAT, 1);
        });
        Path file = folder.resolve("pictures");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        fixture.composer().codePictures(List.of(new Shot(picture, 5, true)), FORMAT, file, token));
        assertThat(file).doesNotExist();
    }

    /** The worst that can be drawn must be coded, if not small. */
    @Test
    void noiseIsCodedToo() throws Exception {
        Fixture fixture = new Fixture(folder, ComposerKind.JCODEC);
        BufferedImage noise = noise();
        Clip clip = fixture.clip(FORMAT, Fixture.still(noise, 3), fixture.speech(24_000, new short[0]), 0);
        Path video = folder.resolve("noise.mp4");
        fixture.compose(fixture.plan(FORMAT, List.of(clip)), video);
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(frames.skipRest()).isEqualTo(3);
        }
    }

    /** What both composers make of a slide goes into one file, so it must look the same. */
    @Test
    void coloursAreThoseOfFfmpeg() throws Exception {
        NativeFfmpeg.load();
        for (BufferedImage image : List.of(Fixture.textSlide(FORMAT, 3), noise())) {
            int[] rgb = image.getRGB(0, 0, FORMAT.width(), FORMAT.height(), null, 0, FORMAT.width());
            Planes ours = new Bt709(FORMAT.width(), FORMAT.height()).planes(rgb);
            Planes wanted = ofFfmpeg(rgb);
            int at = 0;
            int wantedAt = 0;
            for (int plane = 0; plane < Planes.COUNT; plane++) {
                for (int y = 0; y < ours.heights()[plane]; y++) {
                    for (int x = 0; x < ours.strides()[plane]; x++) {
                        int one = ours.bytes()[at + y * ours.strides()[plane] + x] & 255;
                        int other = wanted.bytes()[wantedAt + y * wanted.strides()[plane] + x] & 255;
                        if (Math.abs(one - other) > 2) {
                            assertThat(one).as("plane %d, %d, %d", plane, x, y).isEqualTo(other);
                        }
                    }
                }
                at += ours.strides()[plane] * ours.heights()[plane];
                wantedAt += wanted.strides()[plane] * wanted.heights()[plane];
            }
        }
    }

    private static Planes ofFfmpeg(int[] rgb) throws Exception {
        int width = FORMAT.width();
        int height = FORMAT.height();
        try (PictureBuffer from = new PictureBuffer(width, height, avutil.AV_PIX_FMT_BGR0);
                PictureBuffer to = new PictureBuffer(width, height, avutil.AV_PIX_FMT_YUV420P);
                Colours colours = Colours.toYuv(width, height, avutil.AV_PIX_FMT_BGR0, avutil.AV_PIX_FMT_YUV420P)) {
            IntPointer rows = new IntPointer(from.frame().data(0));
            for (int y = 0; y < height; y++) {
                rows.position((long) y * from.frame().linesize(0) / 4).put(rgb, y * width, width);
            }
            colours.convert(from.frame(), to.frame());
            return to.planes();
        }
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(FORMAT.width(), FORMAT.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(7);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextInt(1 << 24);
        }
        return image;
    }
}
