package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lectern.domain.script.Finding;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class SlidePictureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void thePictureFillsItsFrameDownToTheSubtitles(String format) throws Exception {
        write("shot." + format, format, 3000, 400, BufferedImage.TYPE_INT_RGB, Color.RED);

        BufferedImage slide = draw("shot." + format);

        for (int[] point : new int[][] {{1200, 5}, {1915, 5}, {1500, 500}, {1915, 920}, {1200, 920}}) {
            Color colour = new Color(slide.getRGB(point[0], point[1]));
            assertThat(colour.getRed()).isGreaterThan(230);
            assertThat(colour.getBlue()).isLessThan(30);
        }
        assertThat(slide.getRGB(1300, 935) & 0xFFFFFF).isEqualTo(Drawn.PAPER);
        assertThat(slide.getRGB(1050, 500) & 0xFFFFFF).isEqualTo(Drawn.PAPER);
    }

    @Test
    void aPictureKeepsItsProportionsAndItsMiddle() throws Exception {
        BufferedImage picture = new BufferedImage(4000, 2000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 4000, 2000);
        g.setColor(Color.BLUE);
        g.fillOval(1500, 500, 1000, 1000);
        g.dispose();
        ImageIO.write(picture, "png", folder.resolve("disc.png").toFile());

        BufferedImage slide = draw("disc.png");

        int left = 1111;
        int middle = (left + 1920) / 2;
        double radius = 929 / 4.0;
        assertThat(isBlue(slide, middle, 464)).isTrue();
        assertThat(isBlue(slide, middle, (int) (464 - radius + 6))).isTrue();
        assertThat(isBlue(slide, middle, (int) (464 - radius - 6))).isFalse();
        assertThat(isBlue(slide, (int) (middle - radius + 8), 464)).isTrue();
        assertThat(isBlue(slide, (int) (middle - radius - 8), 464)).isFalse();
    }

    @Test
    void whereAPictureIsCutItsFocusStays() throws Exception {
        BufferedImage picture = new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 1000, 1000);
        g.setColor(Color.WHITE);
        g.fillRect(1000, 0, 1000, 1000);
        g.setColor(Color.BLUE);
        g.fillRect(2000, 0, 1000, 1000);
        g.dispose();
        ImageIO.write(picture, "png", folder.resolve("three.png").toFile());
        assertThat(middle(new FocalPoint(0, 0.5))).isEqualTo(0xFF0000);
        assertThat(middle(FocalPoint.CENTRE)).isEqualTo(0xFFFFFF);
        assertThat(middle(new FocalPoint(1, 0.5))).isEqualTo(0x0000FF);
    }

    /** The colour in the middle of the frame. */
    private int middle(FocalPoint focus) throws Exception {
        Scene scene = new Scene(
                "s",
                "말",
                "제목",
                List.of("하나"),
                "three.png",
                SlideLayout.PICTURE_TEXT,
                focus,
                PictureMotion.NONE,
                null,
                Spoken.DEFAULT,
                0,
                null,
                null);
        SlideRenderer.Request request = new SlideRenderer.Request(Drawn.script(scene), 0, folder, 960, 540);
        return Drawn.RENDERER.draw(request).image().getRGB(770, 230) & 0xFFFFFF;
    }

    @Test
    void transparencyShowsThePaper() throws Exception {
        write("clear.png", "png", 500, 500, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0));

        assertThat(draw("clear.png").getRGB(1500, 400) & 0xFFFFFF).isEqualTo(Drawn.PAPER);
    }

    @Test
    void aPictureChangedOnDiskIsDrawnAnew() throws Exception {
        write("shot.png", "png", 500, 500, BufferedImage.TYPE_INT_RGB, Color.RED);
        draw("shot.png");
        write("shot.png", "png", 600, 500, BufferedImage.TYPE_INT_RGB, Color.BLUE);
        Files.setLastModifiedTime(folder.resolve("shot.png"), FileTime.fromMillis(5_000));

        assertThat(isBlue(draw("shot.png"), 1500, 400)).isTrue();
    }

    @Test
    void aHugePictureIsReadInLittleMemory() throws Exception {
        write("huge.png", "png", 9000, 9000, BufferedImage.TYPE_BYTE_BINARY, Color.WHITE);

        BufferedImage read = PictureReader.read(folder.resolve("huge.png"), "huge.png", FocalPoint.CENTRE, 809, 929);

        assertThat((long) read.getWidth() * read.getHeight()).isLessThan(809L * 929 * 9);
        assertThat(read.getHeight()).isGreaterThan(929);
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsName() throws Exception {
        Files.writeString(folder.resolve("broken.png"), "no picture");
        Path outside = Files.createTempFile("outside", ".png");
        Path inside = Files.createDirectory(folder.resolve("inside"));

        for (String name : new String[] {"../broken.png", "missing.png", outside.toString(), "\0", "."}) {
            assertRefused(name, inside);
        }
        assertRefused("broken.png", folder);
        assertRefused("broken.png", null);
        Files.delete(outside);
    }

    @Test
    void aJpegOfAPrintShopShowsItsColours() throws Exception {
        copy("cmyk.jpg");

        BufferedImage slide = draw("cmyk.jpg");

        Color left = new Color(slide.getRGB(1200, 400));
        Color right = new Color(slide.getRGB(1850, 400));
        assertThat(left.getRed()).isGreaterThan(150);
        assertThat(left.getBlue()).isLessThan(110);
        assertThat(right.getBlue()).isGreaterThan(150);
        assertThat(right.getRed()).isLessThan(110);
    }

    @Test
    void anAnimationShowsItsFirstPicture() throws Exception {
        copy("animated.gif");

        assertThat(new Color(draw("animated.gif").getRGB(1500, 400)).getRed()).isGreaterThan(180);
    }

    @Test
    void onePixelFillsTheFrame() throws Exception {
        write("dot.png", "png", 1, 1, BufferedImage.TYPE_INT_RGB, Color.BLUE);

        assertThat(isBlue(draw("dot.png"), 1200, 10)).isTrue();
        assertThat(isBlue(draw("dot.png"), 1900, 900)).isTrue();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Files.createFile(folder.resolve("empty.jpg"));

        assertRefused("empty.jpg", folder);
    }

    @Test
    void aFileOverTheLimitIsRefusedUnread() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("large.png").toFile(), "rw")) {
            file.setLength(ScriptLimits.IMAGE_BYTES + 1);
        }

        assertRefused("large.png", folder);
    }

    @Test
    void aJpegThatEndsEarlyIsRefused() throws Exception {
        write("whole.jpg", "jpg", 900, 900, BufferedImage.TYPE_INT_RGB, Color.RED);
        byte[] bytes = Files.readAllBytes(folder.resolve("whole.jpg"));
        Files.write(folder.resolve("half.jpg"), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused("half.jpg", folder);
    }

    @ParameterizedTest
    @EnumSource(PictureMotion.class)
    void aMovingPictureStaysInItsFrameAndLeavesTheWordsAlone(PictureMotion motion) throws Exception {
        SamplePictures.write(folder);
        BufferedImage start = moving(motion, 0);
        BufferedImage middle = moving(motion, 0.5);
        BufferedImage end = moving(motion, 1);

        Rectangle words = new Rectangle(0, 0, 540, 540);
        assertThat(differences(start, end, words)).isZero();
        Rectangle below = new Rectangle(600, 468, 360, 72);
        assertThat(differences(start, end, below)).isZero();
        Rectangle picture = new Rectangle(580, 0, 380, 464);
        assertThat(differences(start, middle, picture) > 0).isEqualTo(motion != PictureMotion.NONE);
        assertThat(differences(middle, end, picture) > 0).isEqualTo(motion != PictureMotion.NONE);
    }

    private BufferedImage moving(PictureMotion motion, double progress) throws Exception {
        Scene scene = new Scene(
                "s",
                "말",
                "제목",
                List.of("하나", "둘"),
                "desk.png",
                SlideLayout.PICTURE_TEXT,
                FocalPoint.CENTRE,
                motion,
                null,
                Spoken.DEFAULT,
                0,
                null,
                null);
        SlideState state = new SlideState(9, SlideState.NONE, progress);
        return Drawn.RENDERER
                .draw(new SlideRenderer.Request(Drawn.script(scene), 0, folder, 960, 540, state))
                .image();
    }

    private static int differences(BufferedImage one, BufferedImage other, Rectangle area) {
        int count = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private void copy(String name) throws Exception {
        try (var in = SlidePictureTest.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), folder.resolve(name));
        }
    }

    @Test
    void aTruncatedPictureIsRefused() throws Exception {
        write("whole.png", "png", 500, 500, BufferedImage.TYPE_INT_RGB, Color.RED);
        byte[] bytes = Files.readAllBytes(folder.resolve("whole.png"));
        Files.write(folder.resolve("half.png"), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused("half.png", folder);
    }

    @Test
    void aPictureThatTheLayoutHasNoPlaceForIsMentioned() throws Exception {
        Scene scene = Drawn.pictureScene(SlideLayout.BULLETS, "제목", "a.png", "줄 하나", "줄 둘");

        assertThat(Drawn.slide(scene).findings())
                .extracting(Finding::field, finding -> finding.message().key())
                .containsExactly(tuple("image", "slide.picture-unused"));
    }

    private static void assertRefused(String name, @Nullable Path pictures) {
        Scene scene = Drawn.pictureScene(null, "제목", name);
        assertThatThrownBy(() -> Drawn.slide(Drawn.script(scene), 0, pictures, 1080))
                .isInstanceOfSatisfying(RenderStepException.class, refused -> {
                    assertThat(refused.text().key()).isEqualTo("slide.picture-unreadable");
                    assertThat(refused.text().arguments()).hasSize(2).startsWith(name);
                });
    }

    private BufferedImage draw(String name) throws Exception {
        Scene scene = Drawn.pictureScene(null, "자리를 비울 때", name, "화면을 잠급니다.", "서류를 치웁니다.");
        return Drawn.slide(Drawn.script(scene), 0, folder, 1080).image();
    }

    private void write(String name, String format, int width, int height, int type, Color colour) throws Exception {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D g = picture.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.dispose();
        assertThat(ImageIO.write(picture, format, folder.resolve(name).toFile()))
                .isTrue();
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getBlue() > 200 && colour.getRed() < 100;
    }
}
