package app.lectern.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole. */
public final class PlacedFile {
    /** What makes the whole file. */
    @FunctionalInterface
    public interface Writer<T> {
        /** Writes it, and tells what there is to tell. */
        T write(Path part) throws IOException;
    }

    private PlacedFile() {}

    /** The names of files that are not in their places yet end so. */
    public static final String PART = ".part";

    /** Writes a file that appears in its place whole or not at all; its folder is made. */
    public static <T> T at(Path target, Writer<T> writer) throws IOException {
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
