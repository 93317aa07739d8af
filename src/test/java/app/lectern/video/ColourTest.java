package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.VideoComposer.Clip;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(ComposerKind.class)
class ColourTest {
    private static final List<Color> COLOURS = List.of(
            Color.BLACK,
            Color.WHITE,
            Color.RED,
            Color.GREEN,
            Color.BLUE,
            Color.YELLOW,
            Color.CYAN,
            Color.MAGENTA,
            Color.GRAY,
            new Color(250, 128, 20),
            new Color(30, 90, 160),
            new Color(240, 244, 248));
    private static final int FIELD = 1280 / 4;

    @Parameter
    private ComposerKind kind = ComposerKind.FFMPEG;

    @TempDir
    private Path folder;

    @Test
    void pureColoursComeBack() throws Exception {
        BufferedImage shown = FfmpegFrames.at(video(fields()), 0.2);
        for (int i = 0; i < COLOURS.size(); i++) {
            Color made = new Color(shown.getRGB(i % 4 * FIELD + FIELD / 2, i / 4 * 240 + 120));
            Color wanted = COLOURS.get(i);
            assertThat(made.getRed()).as("%s", wanted).isCloseTo(wanted.getRed(), within(4));
            assertThat(made.getGreen()).as("%s", wanted).isCloseTo(wanted.getGreen(), within(4));
            assertThat(made.getBlue()).as("%s", wanted).isCloseTo(wanted.getBlue(), within(4));
        }
    }

    /** BT.709's own formula, on what a decoder that knows nothing of FFmpeg finds in the file. */
    @Test
    void theCodedValuesAreLimitedRangeBt709() throws Exception {
        try (SeekableByteChannel channel =
                NIOUtils.readableChannel(video(fields()).toFile())) {
            Picture picture = FrameGrab.createFrameGrab(channel).getNativeFrame();
            for (int i = 0; i < COLOURS.size(); i++) {
                int x = i % 4 * FIELD + FIELD / 2;
                int y = i / 4 * 240 + 120;
                double[] wanted = yuv(COLOURS.get(i));
                for (int plane = 0; plane < 3; plane++) {
                    int shift = plane == 0 ? 0 : 1;
                    int at = (y >> shift) * picture.getPlaneWidth(plane) + (x >> shift);
                    assertThat(picture.getPlaneData(plane)[at] + 128.0)
                            .as("%s, plane %d", COLOURS.get(i), plane)
                            .isEqualTo(wanted[plane], within(3.0));
                }
            }
        }
    }

    private static double[] yuv(Color colour) {
        double red = colour.getRed() / 255.0;
        double green = colour.getGreen() / 255.0;
        double blue = colour.getBlue() / 255.0;
        double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        return new double[] {
            16 + 219 * luma, 128 + 224 * (blue - luma) / 1.8556, 128 + 224 * (red - luma) / 1.5748,
        };
    }

    private static BufferedImage fields() {
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < COLOURS.size(); i++) {
            graphics.setColor(COLOURS.get(i));
            graphics.fillRect(i % 4 * FIELD, i / 4 * 240, FIELD, 240);
        }
        graphics.dispose();
        return image;
    }

    private Path video(BufferedImage slide) throws Exception {
        Fixture fixture = new Fixture(folder, kind);
        Clip clip = fixture.clip(VideoFormat.HD_720, Fixture.still(slide, 10), fixture.speech(24_000, new short[0]), 0);
        Path video = folder.resolve("colours.mp4");
        fixture.compose(fixture.plan(VideoFormat.HD_720, List.of(clip)), video);
        return video;
    }
}
