package app.lectern.video;

import java.awt.image.BufferedImage;

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
}
