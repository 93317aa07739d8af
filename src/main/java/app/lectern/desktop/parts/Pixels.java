package app.lectern.desktop.parts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Brings pictures from Java2D into the window. */
public final class Pixels {
    private static final int OPAQUE = 0xff000000;

    private Pixels() {}

    /**
     * The same picture for the window, which draws from its very pixels where it can: the picture must not be drawn on
     * any more. May be called on any thread.
     *
     * @param picture one through which nothing is seen
     */
    public static Image toImage(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getType() == BufferedImage.TYPE_INT_RGB
                ? ((DataBufferInt) picture.getRaster().getDataBuffer()).getData()
                : picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
