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

    /** A copy of a picture through which nothing is seen. May be called on any thread. */
    public static Image toImage(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getType() == BufferedImage.TYPE_INT_RGB
                ? opaque(picture)
                : picture.getRGB(0, 0, width, height, null, 0, width);
        // the window draws from these very numbers, so that a large slide costs one pass over them
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static int[] opaque(BufferedImage picture) {
        int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int[] argb = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            argb[i] = rgb[i] | OPAQUE;
        }
        return argb;
    }
}
