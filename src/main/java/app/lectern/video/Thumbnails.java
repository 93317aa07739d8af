package app.lectern.video;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes the small pictures that stand for a video in lists. Thread-safe. */
public final class Thumbnails {
    private static final float QUALITY = 0.88f;

    private Thumbnails() {}

    /**
     * Writes a slide as a JPEG of another width and the same shape. A file that is there is replaced.
     *
     * @param width pixels, at least 1
     */
    public static void write(BufferedImage slide, Path jpeg, int width) throws IOException {
        int height = Math.max(1, Math.round(slide.getHeight() * (width / (float) slide.getWidth())));
        BufferedImage small = scaled(slide, width, height);
        Files.deleteIfExists(jpeg);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg.toFile())) {
            if (out == null) {
                throw new IOException("cannot write " + jpeg);
            }
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** Halves as long as it can: one bilinear step over more than a half leaves pixels out, and thin strokes with them. */
    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        BufferedImage image = from;
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return image;
    }
}
