package app.lectern.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;

/** Pictures of windows, kept in target/snapshots while the test goes on. */
final class Snapshots {
    private final List<CompletableFuture<Void>> pictures = new ArrayList<>();

    /** Waits for what is drawn in the background, then keeps what is shown. */
    void keep(String name, javafx.scene.Scene shown) throws IOException, InterruptedException {
        Path file = Path.of("target/snapshots", name + ".png");
        Files.createDirectories(file.getParent());
        BufferedImage picture = StillPicture.of(shown);
        pictures.add(CompletableFuture.runAsync(() -> write(picture, file)));
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all of them are written. */
    void await() {
        pictures.forEach(CompletableFuture::join);
    }
}
