package app.lectern.desktop;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** How far a picture is from another. */
final class PictureDistance {
    private PictureDistance() {}

    /**
     * The mean difference of their greens, 0 to 255.
     *
     * @param other is made as large as the first
     * @param upper the part of the height that counts, from the top; 1 for all
     */
    static double of(BufferedImage one, BufferedImage other, double upper) {
        int width = one.getWidth();
        int height = one.getHeight();
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(other.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        int rows = (int) (height * upper);
        long sum = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(green(one.getRGB(x, y)) - green(small.getRGB(x, y)));
            }
        }
        return sum / (double) (width * rows);
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xff;
    }
}
