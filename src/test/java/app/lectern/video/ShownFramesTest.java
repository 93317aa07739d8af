package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.VideoFormat;
import app.lectern.video.ShownFrames.Frame;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownFramesTest {
    private static final VideoFormat FORMAT = VideoFormat.HD_720;

    @TempDir
    private Path folder;

    @Test
    void aMomentShowsItsOwnSlideAtTheSizeItIsSeen() throws Exception {
        try (ShownFrames frames = ShownFrames.open(lesson())) {
            frames.fit(640, 1000);
            BufferedImage second = frames.at(2.5).picture();
            assertThat(second.getWidth()).isEqualTo(640);
            assertThat(second.getHeight()).isEqualTo(360);
            assertThat(distance(second, Fixture.textSlide(FORMAT, 2))).isLessThan(4);
            assertThat(distance(second, Fixture.textSlide(FORMAT, 1))).isGreaterThan(8);
            frames.fit(4000, 4000);
            assertThat(frames.at(0.5).picture().getWidth()).isEqualTo(1280);
        }
    }

    @Test
    void everyPlaceIsReachedToTheFrame() throws Exception {
        try (ShownFrames frames = ShownFrames.open(lesson())) {
            frames.fit(64, 64);
            for (int wanted : new int[] {49, 50, 3, 74, 0, 51, 50}) {
                Frame frame = frames.at(wanted / 25.0);
                assertThat(frame.startSec() * 25).isCloseTo(wanted, org.assertj.core.data.Offset.offset(0.01));
                assertThat(frame.endSec() - frame.startSec())
                        .isCloseTo(0.04, org.assertj.core.data.Offset.offset(1e-6));
            }
        }
    }

    @Test
    void whatComesTooLateIsLeftOut() throws Exception {
        try (ShownFrames frames = ShownFrames.open(lesson())) {
            frames.fit(64, 64);
            frames.at(0);
            assertThat(frames.next(0).orElseThrow().startSec() * 25)
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(0.01));
            assertThat(frames.next(1).orElseThrow().startSec() * 25)
                    .isCloseTo(25, org.assertj.core.data.Offset.offset(0.01));
            assertThat(frames.next(100)).isEmpty();
        }
    }

    @Test
    void theFileNamesItsScenes() throws Exception {
        List<VideoChapter> chapters = VideoChapter.of(lesson());
        assertThat(chapters).extracting(VideoChapter::startSec).containsExactly(0.0, 2.0);
        assertThat(chapters).extracting(VideoChapter::endSec).containsExactly(2.0, 3.0);
        assertThat(chapters).extracting(VideoChapter::title).allMatch(title -> title.startsWith("Scene "));
    }

    /** Two seconds of the first slide, one of the second. */
    private Path lesson() throws Exception {
        Fixture fixture = new Fixture(folder);
        Path video = folder.resolve("lesson.mp4");
        fixture.compose(fixture.plan(FORMAT, List.of(fixture.clip(FORMAT, 1, 50), fixture.clip(FORMAT, 2, 25))), video);
        return video;
    }

    /** The mean difference of two pictures, 0 to 255, at the size of the first. */
    private static double distance(BufferedImage shown, BufferedImage slide) {
        BufferedImage small = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                slide.getScaledInstance(shown.getWidth(), shown.getHeight(), java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        long sum = 0;
        for (int y = 0; y < shown.getHeight(); y++) {
            for (int x = 0; x < shown.getWidth(); x++) {
                Color one = new Color(shown.getRGB(x, y));
                Color other = new Color(small.getRGB(x, y));
                sum += Math.abs(one.getGreen() - other.getGreen()) + Math.abs(one.getRed() - other.getRed());
            }
        }
        return sum / 2.0 / (shown.getWidth() * shown.getHeight());
    }
}
