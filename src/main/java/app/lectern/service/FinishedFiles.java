package app.lectern.service;

import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Finished files as files of this machine: one that lies in a folder is read where it lies, one in a bucket is brought here
 * once and read from then on, for as long as there is room. Waits for disk and network. Thread-safe.
 */
public final class FinishedFiles {
    /** Of what was brought here, 10 GB: some hundred lessons. */
    private static final long LIMIT_BYTES = 10_000_000_000L;

    private final AssetStorage storage;
    private final Path fetched;
    private final FetchedFiles here;

    /** Brings files from a storage into a folder, which is made when it is needed. */
    public FinishedFiles(AssetStorage storage, Path fetched, Clock clock) {
        this(storage, fetched, LIMIT_BYTES, clock);
    }

    /** @param limitBytes how much may lie in the folder, but for what was used within a day */
    FinishedFiles(AssetStorage storage, Path fetched, long limitBytes, Clock clock) {
        this.storage = storage;
        this.fetched = fetched;
        this.here = new FetchedFiles(fetched, limitBytes, clock);
    }

    /**
     * The file at an address that the storage gave. One that was brought here stays for a day at least.
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
        Path file = fetched.resolve(key).normalize();
        if (!file.startsWith(fetched)) {
            throw new IllegalArgumentException(address);
        }
        if (!here.use(file)) {
            storage.fetch(key, file, new CancellationToken());
            here.came(file);
        }
        return file;
    }
}
