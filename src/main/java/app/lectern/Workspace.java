package app.lectern;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/**
 * The one folder that holds everything Lectern keeps.
 *
 * @param root absolute
 */
public record Workspace(Path root) {
    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder where this system keeps a person's application data. */
    public static Workspace ofThisUser() {
        return new Workspace(Path.of(AppDirsFactory.getInstance().getUserDataDir("Lectern", null, "Lectern")));
    }

    /** The database's file without its suffix. */
    Path database() {
        return root.resolve("lectern");
    }

    /** Finished videos. */
    public Path assets() {
        return root.resolve("assets");
    }

    /** The scripts' pictures. */
    Path pictures() {
        return root.resolve("pictures");
    }

    /** The choices about speech. */
    public Path speechSettings() {
        return root.resolve("speech.json");
    }

    /** The server with a model that drafts are asked of; not there unless somebody named one. */
    public Path modelServer() {
        return root.resolve("model.json");
    }

    /** Where a person puts Piper voices unless they chose another folder. */
    Path piperVoices() {
        return root.resolve("voices");
    }

    /** Where a person puts slide themes of their own. */
    Path themes() {
        return root.resolve("themes");
    }

    /** What happened in each render, for people to read. */
    Path renderLogs() {
        return root.resolve("logs");
    }

    /** Finished files that were brought here from a bucket; all of it may be deleted. */
    public Path fetched() {
        return root.resolve("fetched");
    }

    /** What running renders need; empty when none runs. */
    Path work() {
        return root.resolve("work");
    }

    /** Native libraries and voice data, taken out of Lectern's own files; can be made again at any time. */
    static Path cache() {
        return Path.of(AppDirsFactory.getInstance().getUserCacheDir("Lectern", null, "Lectern"));
    }

    /** Where this system keeps a person's own settings: the sessions that are remembered. */
    public static Path sessions() {
        return Path.of(AppDirsFactory.getInstance().getUserConfigDir("Lectern", null, "Lectern"))
                .resolve("sessions");
    }

    void create() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(work());
        // a database on a disk that can only be read would open, and refuse the first change
        if (!Files.isWritable(root) || isOnReadOnlyDisk()) {
            throw new AccessDeniedException(root.toString());
        }
    }

    private boolean isOnReadOnlyDisk() {
        try {
            return Files.getFileStore(root).isReadOnly();
        } catch (IOException unknown) {
            // in some containers the system does not say which disk a folder is on: that it can be written is known
            return false;
        }
    }
}
