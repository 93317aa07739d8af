package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.VideoFormat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
    @TempDir
    private Path folder;

    @Test
    void aSlideIsMadeSmallAndKeepsItsShapeAndColours() throws Exception {
        Path jpeg = Files.writeString(folder.resolve("small.jpg"), "something older and longer ".repeat(10_000));
        Thumbnails.write(Fixture.textSlide(VideoFormat.HD_1080, 3), jpeg, 320);
        BufferedImage small = ImageIO.read(jpeg.toFile());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(180);
        assertThat(Files.size(jpeg)).isBetween(2_000L, 60_000L);
        Color header = new Color(small.getRGB(318, 2));
        Color wanted = new Color(Fixture.textSlide(VideoFormat.HD_1080, 3).getRGB(1908, 12));
        assertThat(Math.abs(header.getRed() - wanted.getRed())
                        + Math.abs(header.getGreen() - wanted.getGreen())
                        + Math.abs(header.getBlue() - wanted.getBlue()))
                .isLessThan(20);
    }

    /** Lines one pixel wide must turn to an even grey, not to stripes. */
    @Test
    void noPixelIsLeftOut() throws Exception {
        BufferedImage lines = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1280; x += 2) {
            for (int y = 0; y < 720; y++) {
                lines.setRGB(x, y, 0xffffff);
            }
        }
        Path jpeg = folder.resolve("lines.jpg");
        Thumbnails.write(lines, jpeg, 320);
        BufferedImage small = ImageIO.read(jpeg.toFile());
        for (int x = 0; x < 320; x++) {
            assertThat(new Color(small.getRGB(x, 90)).getGreen()).isBetween(118, 138);
        }
    }
}
