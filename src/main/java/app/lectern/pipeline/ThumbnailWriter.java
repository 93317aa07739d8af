package app.lectern.pipeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the small picture that stands for a video. */
@FunctionalInterface
public interface ThumbnailWriter {
    /** Writes a JPEG of the slide to a file that is not there yet. */
    void write(BufferedImage slide, Path jpeg) throws IOException;
}
