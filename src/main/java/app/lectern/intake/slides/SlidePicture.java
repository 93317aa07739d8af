package app.lectern.intake.slides;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Draws slides as pictures of 1920 by 1080 pixels; those of another shape stand in the middle, on the colour of their own
 * corner. Owned by one thread, and keeps one picture's memory.
 */
final class SlidePicture {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    /** A slide as a PNG. */
    byte[] png(XSLFSlide slide) throws IOException {
        DeckFonts.dress(slide.getShapes());
        draw(slide);
        return QuickPng.of(image);
    }

    private void draw(XSLFSlide slide) {
        Dimension page = slide.getSlideShow().getPageSize();
        double scale = Math.min((double) WIDTH / page.width, (double) HEIGHT / page.height);
        AffineTransform place = AffineTransform.getTranslateInstance(
                (WIDTH - page.width * scale) / 2, (HEIGHT - page.height * scale) / 2);
        place.scale(scale, scale);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(Drawable.FONT_HANDLER, new DeckFonts());
            graphics.setRenderingHint(Drawable.IMAGE_RENDERER, new NoVectors());
            graphics.transform(place);
            graphics.clipRect(0, 0, page.width, page.height);
            slide.draw(graphics);
        } finally {
            graphics.dispose();
        }
        margins((int) Math.round(page.width * scale), (int) Math.round(page.height * scale));
    }

    private void margins(int width, int height) {
        int left = (WIDTH - width) / 2;
        int top = (HEIGHT - height) / 2;
        if (left == 0 && top == 0) {
            return;
        }
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(image.getRGB(Math.min(left + 2, WIDTH - 1), Math.min(top + 2, HEIGHT - 1))));
        graphics.fillRect(0, 0, left, HEIGHT);
        graphics.fillRect(WIDTH - left, 0, left, HEIGHT);
        graphics.fillRect(0, 0, WIDTH, top);
        graphics.fillRect(0, HEIGHT - top, WIDTH, top);
        graphics.dispose();
    }
}
