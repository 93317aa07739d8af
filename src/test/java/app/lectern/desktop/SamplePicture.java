package app.lectern.desktop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture that looks like a window of some other program. */
final class SamplePicture {
    private SamplePicture() {}

    static void write(Path png) throws IOException {
        BufferedImage image = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xdde6ee));
        graphics.fillRect(0, 0, 960, 540);
        graphics.setColor(new Color(0x3a6ea5));
        graphics.fillRect(80, 60, 800, 60);
        graphics.fillRect(80, 160, 500, 300);
        graphics.dispose();
        ImageIO.write(image, "png", png.toFile());
    }
}
