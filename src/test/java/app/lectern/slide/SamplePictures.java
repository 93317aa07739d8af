package app.lectern.slide;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** Stand-ins for photographs: light, dark and busy ones. */
final class SamplePictures {
    private static final Map<String, int[]> TONES = Map.of(
            "desk.png", new int[] {0xE6EAE7, 0xCBD5D2, 0x0B6670, 0xFFFFFF},
            "night.png", new int[] {0x0C2026, 0x12303A, 0x1B4A52, 0xF6D58A},
            "hall.png", new int[] {0x4A5058, 0x2B3038, 0xD98B3A, 0xFFF4D0},
            "dusk.png", new int[] {0x3A4A6B, 0xC98A5A, 0x20242C, 0xF2C07A},
            "table.png", new int[] {0xF3D9BD, 0xDDAF88, 0xB93F2B, 0xFFF6EA},
            "morning.png", new int[] {0xFBE3B8, 0xF6F0DC, 0x9FC3A8, 0xFFFFFF});

    private SamplePictures() {}

    static void write(Path folder) throws IOException {
        for (Map.Entry<String, int[]> picture : TONES.entrySet()) {
            ImageIO.write(
                    picture(picture.getValue()),
                    "png",
                    folder.resolve(picture.getKey()).toFile());
        }
    }

    private static BufferedImage picture(int[] tones) {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(tones[0]), 0, 1200, new Color(tones[1])));
        g.fillRect(0, 0, 1600, 1200);
        Random random = new Random(tones[0]);
        for (int i = 0; i < 26; i++) {
            g.setColor(new Color(tones[2 + i % 2]));
            g.rotate(0.02 * (i % 3 - 1));
            g.fillRoundRect(
                    random.nextInt(1600),
                    random.nextInt(1200),
                    60 + random.nextInt(200),
                    40 + random.nextInt(120),
                    18,
                    18);
        }
        g.dispose();
        return image;
    }
}
