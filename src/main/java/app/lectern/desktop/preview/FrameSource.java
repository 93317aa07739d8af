package app.lectern.desktop.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** The pictures of a video. Owned by one thread. */
public interface FrameSource extends AutoCloseable {
    /** Opens a video file. */
    @FunctionalInterface
    interface Opener {
        /** Waits for the disk. */
        FrameSource open(Path file) throws IOException;
    }

    /** The picture that stands at a moment. */
    BufferedImage at(double seconds) throws IOException;

    @Override
    void close();
}
