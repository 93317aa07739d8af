package app.lectern.service;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's own copies of scripts' pictures and recordings, one folder a script, so that a render never sees a later
 * change.
 */
public final class ScriptFiles {
    private final Path root;

    /** Keeps pictures under {@code root}. */
    public ScriptFiles(Path root) {
        this.root = root;
    }

    /** The folder of a script's pictures; it is there only when the script has any. */
    public @Nullable Path of(String scriptId) {
        Path folder = root.resolve(scriptId);
        return Files.isDirectory(folder) ? folder : null;
    }

    /** Copies what the script's scenes show, before the script itself is kept. */
    void keep(String scriptId, Script script, Path from) {
        try {
            for (Scene scene : script.scenes()) {
                if (scene.image() != null) {
                    keep(scriptId, scene.image(), from);
                }
                if (scene.voicing() instanceof Recorded recorded) {
                    keep(scriptId, recorded.file(), from);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String scriptId, String file, Path from) throws IOException {
        Path target = root.resolve(scriptId).resolve(file).normalize();
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
}
