package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Script;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every layout in every theme and shape: all fits. The slides lie in target/slides afterwards, one sheet a theme and
 * shape, to be looked at.
 */
class ContactSheetTest {
    private static final Path SHEETS = Path.of("target/slides");
    private static final int GAP = 14;

    @TempDir
    Path pictures;

    @ParameterizedTest
    @CsvSource({
        "calm,wide,1280,720,3", "bold,wide,1280,720,3", "warm,wide,1280,720,3",
        "calm,tall,720,1280,5", "bold,tall,720,1280,5", "warm,tall,720,1280,5",
        "calm,square,720,720,5", "bold,square,720,720,5", "warm,square,720,720,5"
    })
    void everythingFits(String theme, String shape, int width, int height, int columns) throws Exception {
        SamplePictures.write(pictures);
        Script script = SampleCourses.of(theme);
        List<BufferedImage> slides = new ArrayList<>();
        for (int i = 0; i < script.scenes().size(); i++) {
            // every second slide as it is while its third line is spoken
            SlideState state = i % 2 == 0 ? new SlideState(99, 2, 0) : SlideState.WHOLE;
            SlideRenderer.Slide slide =
                    Drawn.RENDERER.draw(new SlideRenderer.Request(script, i, pictures, width, height, state));
            slides.add(slide.image());

            assertThat(slide.findings()).as(script.scenes().get(i).id()).isEmpty();
        }
        write(slides, columns, shape + "-" + theme);
    }

    private static void write(List<BufferedImage> slides, int columns, String name) throws Exception {
        int w = slides.getFirst().getWidth() / 2;
        int h = slides.getFirst().getHeight() / 2;
        int rows = Math.ceilDiv(slides.size(), columns);
        BufferedImage sheet =
                new BufferedImage(columns * (w + GAP) + GAP, rows * (h + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0x8C9294));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < slides.size(); i++) {
            BufferedImage small = Drawn.reduced(slides.get(i), 2);
            g.drawImage(small, GAP + i % columns * (w + GAP), GAP + i / columns * (h + GAP), null);
        }
        g.dispose();
        Files.createDirectories(SHEETS);
        ImageIO.write(sheet, "png", SHEETS.resolve(name + ".png").toFile());
    }
}
