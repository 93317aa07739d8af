package app.lectern.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole. */
final class Placed {
    /** Writes the whole file. */
    interface Writer<T> {
        T write(Path part) throws IOException;
    }

    private Placed() {}

    /** What is beside a place ends so. */
    static final String PART = ".part";

    static <T> T at(Path target, Writer<T> writer) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        // a name of its own: work that is over may still be writing when the next writes
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + PART);
        try {
            T written = writer.write(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
