package app.lectern.script;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a script's pictures may come from.
 *
 * @param folder the only folder, or null when there is none and every picture is refused
 */
public record PictureFolder(@Nullable Path folder) {
    /** No pictures can be had. */
    public static final PictureFolder NONE = new PictureFolder(null);

    /** The pictures beside a script file. */
    public static PictureFolder beside(Path scriptFile) {
        return new PictureFolder(scriptFile.toAbsolutePath().getParent());
    }
}
