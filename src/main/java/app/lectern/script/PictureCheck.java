package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decides whether a scene's picture may be used, from its path and its header only. */
public final class PictureCheck {
    private PictureCheck() {}

    /** What is wrong with the picture, if anything. */
    static Optional<Message> problem(ScriptFolder source, String image) {
        return FileBeside.problem(source, "image", image, picture -> contentProblem(picture, image));
    }

    /**
     * What is wrong with a picture, wherever it lies.
     *
     * @param image what messages call it
     */
    public static Optional<Message> contentProblem(Path picture, String image) throws IOException {
        if (Files.size(picture) > ScriptLimits.IMAGE_BYTES) {
            return Optional.of(Message.of("script.image-too-large", image));
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.of(Message.of("script.image-unreadable", image));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > ScriptLimits.IMAGE_PIXELS
                        ? Optional.of(Message.of("script.image-too-large", image))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // ImageIO's readers answer some broken headers with IllegalArgumentException and the like
            return Optional.of(Message.of("script.image-unreadable", image));
        }
    }
}
