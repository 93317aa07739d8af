package app.lectern.slide;

import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws slides for tests and measures the pictures. */
final class Drawn {
    static final Java2dSlideRenderer RENDERER = new Java2dSlideRenderer(null);
    static final int PAPER = 0xF3F5F4;

    /** The theme that scripts have which name none. */
    static final Theme CALM = ThemeReader.bundled("calm");

    private Drawn() {}

    /** What a scene shows, whole, in the default theme. */
    static SlideContent content(Script script, int index) {
        return SlideContent.of(script, index, CALM, SlideState.WHOLE);
    }

    static Script script(Scene... scenes) {
        return new Script(
                "개인정보 보호 교육",
                "ko",
                Look.DEFAULT,
                Soundtrack.NONE,
                Spoken.DEFAULT,
                List.of(),
                Script.PASS_MARK,
                List.of(scenes));
    }

    static Scene scene(@Nullable SlideLayout layout, @Nullable String title, String... lines) {
        return pictureScene(layout, title, null, lines);
    }

    static Scene pictureScene(
            @Nullable SlideLayout layout, @Nullable String title, @Nullable String image, String... lines) {
        return scene("s", layout, title, image, List.of(lines));
    }

    static Scene scene(
            String id,
            @Nullable SlideLayout layout,
            @Nullable String title,
            @Nullable String image,
            List<String> lines) {
        return new Scene(
                id,
                "이 장면의 내레이션입니다.",
                title,
                lines,
                image,
                layout,
                FocalPoint.CENTRE,
                PictureMotion.NONE,
                null,
                Spoken.DEFAULT,
                0,
                null,
                null);
    }

    /** A scene that asks something. */
    static Scene asking(String id, @Nullable String title, Question question) {
        return new Scene(
                id,
                "이 장면의 내레이션입니다.",
                title,
                List.of(),
                null,
                null,
                FocalPoint.CENTRE,
                PictureMotion.NONE,
                null,
                Spoken.DEFAULT,
                0,
                null,
                question);
    }

    static SlideRenderer.Slide slide(Script script, int index, @Nullable Path pictures, int height)
            throws RenderStepException {
        return RENDERER.draw(new SlideRenderer.Request(script, index, pictures, Math.ceilDiv(height * 16, 9), height));
    }

    static SlideRenderer.Slide slide(Scene scene) throws RenderStepException {
        return slide(script(scene), 0, null, 1080);
    }

    static BufferedImage image(Scene scene, int height) throws RenderStepException {
        return slide(script(scene), 0, null, height).image();
    }

    /** The bounds of all pixels that are far from the paper's brightness, in an area; empty when there are none. */
    static Rectangle ink(BufferedImage image, Rectangle area) {
        Rectangle bounds = new Rectangle(-1, -1);
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (brightness(image.getRGB(x, y)) < 190) {
                    bounds.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return bounds;
    }

    /** The mean brightness differences of two pictures of one size, as peak signal-to-noise ratio in dB. */
    static double psnr(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                double difference = brightness(one.getRGB(x, y)) - brightness(other.getRGB(x, y));
                sum += difference * difference;
            }
        }
        double mean = sum / (one.getWidth() * (double) one.getHeight());
        return 10 * Math.log10(255 * 255 / Math.max(mean, 1e-9));
    }

    /** Every n x n pixels averaged to one. */
    static BufferedImage reduced(BufferedImage image, int n) {
        BufferedImage small =
                new BufferedImage(image.getWidth() / n, image.getHeight() / n, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int[] sums = new int[3];
                for (int i = 0; i < n * n; i++) {
                    Color colour = new Color(image.getRGB(x * n + i % n, y * n + i / n));
                    sums[0] += colour.getRed();
                    sums[1] += colour.getGreen();
                    sums[2] += colour.getBlue();
                }
                int count = n * n;
                small.setRGB(x, y, new Color(sums[0] / count, sums[1] / count, sums[2] / count).getRGB());
            }
        }
        return small;
    }

    static double brightness(int rgb) {
        Color colour = new Color(rgb);
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }
}
