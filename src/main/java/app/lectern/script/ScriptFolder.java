package app.lectern.script;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a script's pictures, recordings and sounds may come from.
 *
 * @param folder the only folder, or null when there is none and every file is refused
 */
public record ScriptFolder(@Nullable Path folder) {
    /** No files can be had. */
    public static final ScriptFolder NONE = new ScriptFolder(null);

    /** The files beside a script file. */
    public static ScriptFolder beside(Path scriptFile) {
        return new ScriptFolder(scriptFile.toAbsolutePath().getParent());
    }
}
