package app.lectern;

import app.lectern.pipeline.AssetStorage;
import app.lectern.storage.LocalStorage;
import java.nio.file.Path;

/**
 * Where finished files, the scripts' pictures and the renders' logs are kept: the one place where a storage is chosen.
 *
 * @param folder a folder that every machine sees which works on the same database
 */
public record SharedFiles(Workspace folder) {
    AssetStorage storage() {
        return new LocalStorage(assets());
    }

    /** The folder of finished files. */
    public Path assets() {
        return folder.assets();
    }

    Path pictures() {
        return folder.pictures();
    }

    Path renderLogs() {
        return folder.renderLogs();
    }
}
