package app.lectern;

import app.lectern.pipeline.AssetStorage;
import app.lectern.storage.LocalStorage;
import app.lectern.storage.StorageAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where finished files, the scripts' pictures and the renders' logs are kept: the one place where a storage is chosen.
 *
 * @param folder a folder that every machine sees which works on the same database
 * @param bucket keeps the finished files in place of that folder
 */
public record SharedFiles(Workspace folder, Optional<StorageAddress.Bucket> bucket) {
    /** All in one folder. */
    public SharedFiles(Workspace folder) {
        this(folder, Optional.empty());
    }

    AssetStorage storage() {
        return bucket.map(StorageAddress.Bucket::open).orElseGet(() -> new LocalStorage(folder.assets()));
    }

    Path pictures() {
        return folder.pictures();
    }

    Path renderLogs() {
        return folder.renderLogs();
    }
}
