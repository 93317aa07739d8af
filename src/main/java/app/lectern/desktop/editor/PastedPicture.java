package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** A picture without a file, such as a copied part of the screen. */
final class PastedPicture {
    private PastedPicture() {}

    /** Takes it in as a PNG. */
    static void take(Image image, String name, PropertiesViewModel model) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Fx.work(
                () -> {
                    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                    picture.setRGB(0, 0, width, height, pixels, 0, width);
                    Path file = Files.createTempFile("lectern-pasted-", ".png");
                    file.toFile().deleteOnExit();
                    ImageIO.write(picture, "png", file.toFile());
                    return file;
                },
                file -> model.picture(file, name + ".png"),
                e -> model.notice().set(String.valueOf(e.getMessage())));
    }
}
