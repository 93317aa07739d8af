package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** All words of one slide: where they are, and how they stand out from the pixels under them. */
final class DrawnText {
    /** A word. */
    record Word(Rectangle2D bounds, Color ink, double contrast) {}

    private final List<Word> words = new ArrayList<>();
    private final BufferedImage image;
    private final SlideRenderer.Slide slide;
    private final boolean pixels;

    private DrawnText(SlideRenderer.Request request, boolean pixels) throws RenderStepException {
        this.pixels = pixels;
        this.image = new BufferedImage(request.width(), request.height(), BufferedImage.TYPE_INT_RGB);
        this.slide = Drawn.RENDERER.draw(request, image, this::add);
    }

    static DrawnText of(SlideRenderer.Request request) throws RenderStepException {
        return new DrawnText(request, false);
    }

    /** The same with the contrasts. */
    static DrawnText withContrast(SlideRenderer.Request request) throws RenderStepException {
        return new DrawnText(request, true);
    }

    SlideRenderer.Slide slide() {
        return slide;
    }

    List<Word> words() {
        return words;
    }

    List<Rectangle2D> bounds() {
        return words.stream().map(Word::bounds).toList();
    }

    /** The bounds of all words. */
    Rectangle2D all() {
        Rectangle2D all = (Rectangle2D) words.getFirst().bounds().clone();
        bounds().forEach(all::add);
        return all;
    }

    private void add(Shape outline, Color ink) {
        Rectangle2D bounds = outline.getBounds2D();
        if (!bounds.isEmpty()) {
            words.add(new Word(bounds, ink, pixels ? lowestContrast(outline, ink) : Double.NaN));
        }
    }

    /** Among the pixels that the word is about to cover. */
    private double lowestContrast(Shape outline, Color ink) {
        double lowest = Double.MAX_VALUE;
        Rectangle area = outline.getBounds().intersection(new Rectangle(0, 0, image.getWidth(), image.getHeight()));
        int before = -1;
        for (int y = area.y; y < area.y + area.height; y += 2) {
            for (int x = area.x; x < area.x + area.width; x += 2) {
                int rgb = image.getRGB(x, y);
                if (rgb != before && outline.contains(x + 0.5, y + 0.5)) {
                    before = rgb;
                    lowest = Math.min(lowest, Ink.contrast(ink, new Color(rgb)));
                }
            }
        }
        return lowest;
    }
}
