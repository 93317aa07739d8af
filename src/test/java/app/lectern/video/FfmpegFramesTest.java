package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoComposer.Clip;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegFramesTest {
    @TempDir
    private Path folder;

    @Test
    void everyTimeShowsItsOwnFrame() throws Exception {
        Path video = greys(30);
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(frames.durationSec()).isEqualTo(1.2);
            for (int i : new int[] {29, 0, 13, 14, 1, 28}) {
                assertThat(grey(frames.at(i / 25.0))).as("start of frame %d", i).isEqualTo(i);
                assertThat(grey(frames.at((i + 0.9) / 25.0)))
                        .as("end of frame %d", i)
                        .isEqualTo(i);
            }
            assertThat(grey(frames.at(-1))).isEqualTo(0);
            assertThat(grey(frames.at(100))).isEqualTo(29);
        }
    }

    @Test
    void picturesFollowEachOtherToTheLast() throws Exception {
        try (FfmpegFrames frames = FfmpegFrames.open(greys(10))) {
            assertThat(grey(frames.at(6 / 25.0))).isEqualTo(6);
            for (int i = 7; i < 10; i++) {
                assertThat(grey(frames.next().orElseThrow())).isEqualTo(i);
            }
            assertThat(frames.next()).isEmpty();
        }
    }

    @Test
    void whatIsNoVideoIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.mp4"), "no video");
        RenderStepException told = catchThrowableOfType(RenderStepException.class, () -> FfmpegFrames.at(file, 0));
        assertThat(told.text().key()).isEqualTo("video.unreadable");
        assertThat(told.text().arguments().getFirst()).isEqualTo("notes.mp4");
    }

    @Test
    void aDamagedPictureIsTold() throws Exception {
        Path video = greys(4);
        byte[] bytes = Files.readAllBytes(video);
        Arrays.fill(bytes, bytes.length - 700, bytes.length, (byte) 0x5a);
        Files.write(video, bytes);
        try (FfmpegFrames frames = FfmpegFrames.open(video)) {
            assertThat(catchThrowableOfType(RenderStepException.class, frames::skipRest))
                    .isNotNull();
        }
    }

    /** A video of single frames, each with its own grey. */
    private Path greys(int count) throws Exception {
        Fixture fixture = new Fixture(folder);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clips.add(fixture.clip(
                    VideoFormat.HD_720, Fixture.still(slide(i), 1), fixture.speech(24_000, new short[0]), 0));
        }
        Path video = folder.resolve("greys.mp4");
        fixture.compose(fixture.plan(VideoFormat.HD_720, clips), video);
        return video;
    }

    private static BufferedImage slide(int number) {
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(8 * number + 4, 8 * number + 4, 8 * number + 4));
        graphics.fillRect(0, 0, 1280, 720);
        graphics.dispose();
        return image;
    }

    private static int grey(BufferedImage image) {
        return new Color(image.getRGB(640, 360)).getGreen() / 8;
    }
}
