package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Script;
import app.lectern.domain.theme.TextPair;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layout in every theme and shape: all fits, and all can be read on the pixels under it. The slides lie in
 * target/slides afterwards, one sheet a theme and shape, to be looked at.
 */
@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class ContactSheetTest {
    private static final Path SHEETS = Path.of("target/slides");
    private static final int GAP = 14;

    /** A word's bounds may touch a neighbour's by this share. */
    private static final double TOUCH = 0.15;

    @TempDir
    Path pictures;

    static List<Arguments> sheets() {
        return SampleCourses.themes().stream()
                .flatMap(theme -> Stream.of(
                        Arguments.of(theme, "wide", 1280, 720, 3),
                        Arguments.of(theme, "tall", 720, 1280, 5),
                        Arguments.of(theme, "square", 720, 720, 5)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everythingFitsAndCanBeRead(String theme, String shape, int width, int height, int columns) throws Exception {
        SamplePictures.write(pictures);
        Script script = SampleCourses.of(theme);
        List<BufferedImage> slides = new ArrayList<>();
        for (int i = 0; i < script.scenes().size(); i++) {
            // every second slide as it is while its third line is spoken
            SlideState state = i % 2 == 0 ? new SlideState(99, 2, 0, 3) : SlideState.WHOLE;
            DrawnText text =
                    DrawnText.withContrast(new SlideRenderer.Request(script, i, pictures, width, height, state));
            slides.add(text.slide().image());

            String layout = script.scenes().get(i).id();
            assertThat(text.slide().findings()).as(layout).isEmpty();
            assertThat(text.words()).as(layout).isNotEmpty().allMatch(word -> word.contrast() >= TextPair.LEAST);
            assertStaysInside(layout, text, width, height);
            assertKeepsApart(layout, text.bounds());
        }
        write(slides, columns, shape + "-" + theme);
    }

    /** Between the margins; above the subtitles, or below them in the footer. */
    private static void assertStaysInside(String layout, DrawnText text, int width, int height) {
        double margin = width * (width > height ? 0.05 : 0.065) * 0.7;
        assertThat(text.bounds())
                .as(layout)
                .allMatch(word -> word.getMinX() >= margin && word.getMaxX() <= width - margin)
                .allMatch(word -> word.getMinY() >= height * 0.04)
                .allMatch(word -> word.getMaxY() <= height * 0.866 || word.getMinY() >= height * 0.945);
    }

    private static void assertKeepsApart(String layout, List<Rectangle2D> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D common = words.get(i).createIntersection(words.get(j));
                double smaller = Math.min(area(words.get(i)), area(words.get(j)));
                boolean apart = common.getWidth() <= 0 || common.getHeight() <= 0 || area(common) < smaller * TOUCH;
                assertThat(apart)
                        .as("%s: %s and %s", layout, words.get(i), words.get(j))
                        .isTrue();
            }
        }
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
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
