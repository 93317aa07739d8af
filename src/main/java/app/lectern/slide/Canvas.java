package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** The surface that layouts draw on, in slide units. */
final class Canvas {
    private static final float HAIRLINE = Page.h(0.0019);

    /** The scene's picture, cropped to fill a frame. */
    @FunctionalInterface
    interface Picture {
        /**
         * The picture for a frame of so many pixels.
         *
         * @throws RenderStepException when it cannot be read
         */
        BufferedImage filling(int width, int height) throws RenderStepException;
    }

    private final Graphics2D g;
    private final Palette palette;

    Canvas(Graphics2D g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }

    /** Text of first rank on the paper. */
    Tone strong() {
        return Tone.on(palette.paper(), palette.ink(), palette.accent());
    }

    /** Text of second rank on the paper. */
    Tone quiet() {
        return Tone.on(palette.paper(), palette.muted(), palette.accent());
    }

    /** Text in the accent colour on the paper. */
    Tone accented() {
        return Tone.on(palette.paper(), palette.accent(), palette.accent());
    }

    void fill(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    void stroke(Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** A hairline from left to right. */
    void rule(float left, float right, float y) {
        g.setColor(palette.line());
        g.setStroke(new BasicStroke(HAIRLINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Float(left, y, right, y));
    }

    /** Draws set text with the top of its first Hangul syllable at y. Outlines scale exactly; cached glyphs would not. */
    void text(TextBlock block, float x, float y, Tone tone) {
        AffineTransform slideUnits = g.getTransform();
        float size = block.style().units();
        for (int i = 0; i < block.lineCount(); i++) {
            TextBlock.Line line = block.lines().get(i);
            for (TextBlock.Run run : line.runs()) {
                g.setColor(run.emphasised() ? tone.emphasis() : tone.ink());
                g.translate(x - line.hang() + run.x(), y + block.baseline(i));
                g.scale(size, size);
                g.fill(run.word().outline());
                g.setTransform(slideUnits);
            }
        }
    }

    /**
     * Fills a frame with the picture. A clip has hard edges in Java2D, so the picture is the paint of the frame: its
     * round corners are smooth.
     */
    void picture(Picture picture, Box box, Shape frame) throws RenderStepException {
        AffineTransform slideUnits = g.getTransform();
        Rectangle pixels = slideUnits.createTransformedShape(box.rect()).getBounds();
        BufferedImage image = picture.filling(pixels.width, pixels.height);
        Shape onPixels = slideUnits.createTransformedShape(frame);
        g.setTransform(new AffineTransform());
        g.setPaint(new TexturePaint(image, pixels));
        g.fill(onPixels);
        g.setTransform(slideUnits);
    }
}
