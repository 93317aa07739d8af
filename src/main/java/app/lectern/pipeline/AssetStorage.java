package app.lectern.pipeline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Keeps finished files under keys such as {@code videos/{video_id}/{script_id}/{job_id}/video.mp4}. */
public interface AssetStorage {
    /**
     * Keeps a copy of a file; it appears whole or not at all.
     *
     * @return where people find it
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled; nothing is kept
     */
    URI put(String key, Path file, CancellationToken token) throws IOException;

    /** Removes everything under a key prefix that ends with {@code /}; nothing there is not an error. */
    void deleteAll(String prefix) throws IOException;
}
