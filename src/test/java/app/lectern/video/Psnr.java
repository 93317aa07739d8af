package app.lectern.video;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;

/** How near a picture comes to what it should be. */
final class Psnr {
    private Psnr() {}

    /** Decibels over the three RGB channels; infinite for equal pictures. */
    static double of(BufferedImage made, BufferedImage wanted) {
        int width = wanted.getWidth();
        int height = wanted.getHeight();
        int[] a = made.getRGB(0, 0, width, height, null, 0, width);
        int[] b = wanted.getRGB(0, 0, width, height, null, 0, width);
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (a[i] >> shift & 255) - (b[i] >> shift & 255);
                squares += difference * difference;
            }
        }
        return 10 * Math.log10(255.0 * 255.0 * 3 * a.length / squares);
    }

    /** Decibels of the brightness alone, against what BT.709 in limited range asks for. */
    static double ofLuma(Picture made, BufferedImage wanted) {
        double squares = 0;
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                Color colour = new Color(wanted.getRGB(x, y));
                double luma = 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
                double difference = made.getPlaneData(0)[y * made.getPlaneWidth(0) + x] + 128 - (16 + 219 * luma / 255);
                squares += difference * difference;
            }
        }
        return 10 * Math.log10(219.0 * 219.0 * wanted.getWidth() * wanted.getHeight() / squares);
    }
}
