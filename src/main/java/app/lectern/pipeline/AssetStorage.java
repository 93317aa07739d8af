package app.lectern.pipeline;

import app.lectern.domain.asset.KeptFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps finished files under keys such as {@code videos/{video_id}/{script_id}/{job_id}/video.mp4}; every storage has the
 * same keys. Safe for use by many threads and processes. A storage that fails for a reason people can do something about
 * throws a {@link StorageException}; one whose token is cancelled, a
 * {@link java.util.concurrent.CancellationException} within a second.
 */
public interface AssetStorage {
    /**
     * A file that is there.
     *
     * @param changed when it was put there
     */
    record Entry(String key, long bytes, Instant changed) {}

    /**
     * A file that was put there.
     *
     * @param uri where people find it
     */
    record Kept(URI uri, KeptFile file) {}

    /**
     * Keeps a copy of a file; it appears whole or not at all, and nothing of it is kept when the token is cancelled.
     *
     * @return where people find it, and what was kept
     */
    Kept put(String key, Path file, CancellationToken token) throws IOException;

    /**
     * Brings a file back: beside its place first, moved into it when it is whole.
     *
     * @return what came
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    KeptFile fetch(String key, Path target, CancellationToken token) throws IOException;

    /** Reads a file from its first byte to its last; empty when it is not there. */
    Optional<KeptFile> read(String key, CancellationToken token) throws IOException;

    /** Names every file whose key begins so, with little memory however many there are. */
    void forEach(String prefix, Consumer<Entry> reader) throws IOException;

    /**
     * Where a program finds a file that needs no keys.
     *
     * @param life how long it may; a folder's files can be found for as long as they are there
     */
    URI link(String key, Duration life) throws IOException;

    /**
     * The key of a file by the address that {@link #put} gave.
     *
     * @throws IllegalArgumentException for an address of another storage
     */
    String key(URI address);

    /** Removes everything under a key prefix that ends with {@code /}; nothing there is not an error. */
    void deleteAll(String prefix) throws IOException;
}
