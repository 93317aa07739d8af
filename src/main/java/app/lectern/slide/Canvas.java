package app.lectern.slide;

import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.theme.Palette;
import app.lectern.pipeline.RenderStepException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The surface that layouts draw on, in slide units. */
final class Canvas {
    static final float HAIRLINE = Page.h(0.0019);

    /** How much of its size a picture moves at most. */
    private static final double MOST_MOTION = 0.08;

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

    /** Is told of every word before it is drawn, while the pixels under it are still to be seen. */
    @FunctionalInterface
    interface TextWatcher {
        /**
         * Sees one word.
         *
         * @param outline in pixels
         */
        void text(Shape outline, Color ink);
    }

    private final Graphics2D g;
    private final Palette palette;
    private final TextWatcher watcher;
    private final List<Runnable> onTop = new ArrayList<>();

    Canvas(Graphics2D g, Palette palette, TextWatcher watcher) {
        this.g = g;
        this.palette = palette;
        this.watcher = watcher;
    }

    Palette palette() {
        return palette;
    }

    /** Text of first rank on a ground. */
    Tone strong(Color ground) {
        return Tone.on(ground, palette.ink(), palette.accent());
    }

    /** Text of first rank on the paper. */
    Tone strong() {
        return strong(palette.paper());
    }

    /** Text of second rank on a ground. */
    Tone quiet(Color ground) {
        return Tone.on(ground, palette.muted(), palette.accent());
    }

    /** Text of second rank on the paper. */
    Tone quiet() {
        return quiet(palette.paper());
    }

    /** Text in the accent colour on a ground. */
    Tone accented(Color ground) {
        return Tone.on(ground, palette.accent());
    }

    void fill(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    /** Fills what of a shape lies inside a rectangle. */
    void fillInside(Box box, Shape shape, Color colour) {
        Shape whole = g.getClip();
        g.clip(box.rect());
        fill(shape, colour);
        g.setClip(whole);
    }

    void stroke(Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** A line from left to right. */
    void rule(float left, float right, float y, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Float(left, y, right, y));
    }

    /** A hairline from left to right. */
    void rule(float left, float right, float y) {
        rule(left, right, y, palette.line(), HAIRLINE);
    }

    void icon(Icon icon, float centreX, float centreY, float size, Color colour) {
        fill(icon.shape(centreX, centreY, size), colour);
    }

    /** Keeps a drawing that must lie on top of all the others. */
    void later(Runnable drawing) {
        onTop.add(drawing);
    }

    /** Draws what was kept. */
    void finish() {
        onTop.forEach(Runnable::run);
        onTop.clear();
    }

    /** Draws set text with the top of its first Hangul syllable at y. */
    void text(TextBlock block, float x, float y, Tone tone) {
        for (int i = 0; i < block.lineCount(); i++) {
            TextBlock.Line line = block.lines().get(i);
            line(line, x - line.hang(), y + block.baseline(i), block.style().units(), tone);
        }
    }

    /** Draws set text whose lines all end at one edge. */
    void textRight(TextBlock block, float right, float y, Tone tone) {
        for (int i = 0; i < block.lineCount(); i++) {
            TextBlock.Line line = block.lines().get(i);
            line(
                    line,
                    right - line.width(),
                    y + block.baseline(i),
                    block.style().units(),
                    tone);
        }
    }

    /** Draws set text with its middle at a point. */
    void textCentred(TextBlock block, float centreX, float centreY, Tone tone) {
        float top = centreY - block.height() / 2;
        for (int i = 0; i < block.lineCount(); i++) {
            TextBlock.Line line = block.lines().get(i);
            line(
                    line,
                    centreX - line.width() / 2,
                    top + block.baseline(i),
                    block.style().units(),
                    tone);
        }
    }

    /** Outlines scale exactly; cached glyphs would not. */
    private void line(TextBlock.Line line, float x, float baseline, float size, Tone tone) {
        AffineTransform slideUnits = g.getTransform();
        for (TextBlock.Run run : line.runs()) {
            Color ink = run.emphasised() ? tone.emphasis() : tone.ink();
            AffineTransform place = new AffineTransform(slideUnits);
            place.translate(x + run.x(), baseline);
            place.scale(size, size);
            watcher.text(place.createTransformedShape(run.word().outline()), ink);
            g.setColor(ink);
            g.setTransform(place);
            g.fill(run.word().outline());
        }
        g.setTransform(slideUnits);
    }

    /**
     * Fills a frame with the picture. A clip has hard edges in Java2D, so the picture is the paint of the frame: its
     * round corners are smooth.
     *
     * @param progress of the motion, 0 to 1
     */
    void picture(Picture picture, Box box, Shape frame, PictureMotion motion, double progress)
            throws RenderStepException {
        AffineTransform slideUnits = g.getTransform();
        Rectangle pixels = slideUnits.createTransformedShape(box.rect()).getBounds();
        double reserve = motion == PictureMotion.NONE ? 1 : 1 + MOST_MOTION;
        BufferedImage image =
                picture.filling((int) Math.ceil(pixels.width * reserve), (int) Math.ceil(pixels.height * reserve));
        BufferedImage shown = motion == PictureMotion.NONE ? image : moved(image, pixels, motion, progress);
        Shape onPixels = slideUnits.createTransformedShape(frame);
        g.setTransform(new AffineTransform());
        g.setPaint(new TexturePaint(shown, pixels));
        g.fill(onPixels);
        g.setTransform(slideUnits);
    }

    /** The part of a picture that its frame shows; between whole pixels too: a slow motion would stutter otherwise. */
    private static BufferedImage moved(BufferedImage image, Rectangle frame, PictureMotion motion, double progress) {
        Rectangle2D place = place(frame, motion, progress);
        // its outermost pixels are blended with what is beyond them, so they lie outside the frame
        AffineTransform move = AffineTransform.getTranslateInstance(place.getX() - 1, place.getY() - 1);
        move.scale((place.getWidth() + 2) / image.getWidth(), (place.getHeight() + 2) / image.getHeight());
        BufferedImage shown = new BufferedImage(frame.width, frame.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D inside = shown.createGraphics();
        try {
            inside.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            inside.drawImage(image, move, null);
        } finally {
            inside.dispose();
        }
        return shown;
    }

    /** Where the picture lies in its frame at one moment: it always covers it. */
    private static Rectangle2D place(Rectangle frame, PictureMotion motion, double progress) {
        double size = switch (motion) {
            case NONE -> 1;
            case ZOOM_IN -> 1 + MOST_MOTION * progress;
            case ZOOM_OUT -> 1 + MOST_MOTION * (1 - progress);
            case PAN_LEFT, PAN_RIGHT -> 1 + MOST_MOTION;
        };
        double leftOf = switch (motion) {
            case PAN_LEFT -> 1 - progress;
            case PAN_RIGHT -> progress;
            default -> 0.5;
        };
        double spareWidth = frame.width * (size - 1);
        double spareHeight = frame.height * (size - 1);
        return new Rectangle2D.Double(-spareWidth * leftOf, -spareHeight / 2, frame.width * size, frame.height * size);
    }

    /** Draws a picture as it is, to fill a box. */
    void image(BufferedImage image, Box box) {
        AffineTransform slideUnits = g.getTransform();
        Rectangle2D pixels = slideUnits.createTransformedShape(box.rect()).getBounds2D();
        g.setTransform(new AffineTransform());
        g.drawImage(image, (int) Math.round(pixels.getX()), (int) Math.round(pixels.getY()), null);
        g.setTransform(slideUnits);
    }

    /** How many pixels a slide unit has. */
    double scale() {
        return g.getTransform().getScaleX();
    }
}
