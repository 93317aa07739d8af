package app.lectern.service;

import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finished files as files of this machine: one that lies in a folder is read where it lies, one in a bucket is brought here
 * once and read from then on. Waits for disk and network. Thread-safe.
 */
public final class FinishedFiles {
    private final AssetStorage storage;
    private final Path fetched;

    /** Brings files from a storage into a folder, which is made when it is needed. */
    public FinishedFiles(AssetStorage storage, Path fetched) {
        this.storage = storage;
        this.fetched = fetched;
    }

    /**
     * The file at an address that the storage gave.
     *
     * @throws java.nio.file.NoSuchFileException when a bucket does not have it; one in a folder is not looked for
     * @throws IllegalArgumentException for an address of another storage
     */
    public Path of(String address) throws IOException {
        URI uri = URI.create(address);
        if ("file".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        String key = storage.key(uri);
        Path here = fetched.resolve(key).normalize();
        if (!here.startsWith(fetched)) {
            throw new IllegalArgumentException(address);
        }
        if (!Files.exists(here)) {
            storage.fetch(key, here, new CancellationToken());
        }
        return here;
    }
}
