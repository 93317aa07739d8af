package app.lectern.pipeline;

import java.nio.file.Path;

/** What people call a file. */
public final class FileName {
    private FileName() {}

    /** A file's own name, without its folders; a root, which has none, as it is. */
    public static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
