package app.lectern.slide;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contents of files as fingerprints, each read once as long as size and time of the file stay. Thread-safe. */
final class FileHashes {
    private static final int KEPT = 4_000;

    private record Known(long size, FileTime changed, String hash) {}

    private final Map<Path, Known> known = new LinkedHashMap<>();

    /**
     * The SHA-256 of a file.
     *
     * @throws RenderStepException when it cannot be read
     */
    String of(Path file) throws RenderStepException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Known before = find(file);
            if (before != null
                    && before.size() == now.size()
                    && before.changed().equals(now.lastModifiedTime())) {
                return before.hash();
            }
            Known read = new Known(now.size(), now.lastModifiedTime(), read(file));
            keep(file, read);
            return read.hash();
        } catch (IOException e) {
            throw new RenderStepException(
                    Message.of(
                            "slide.picture-unreadable",
                            String.valueOf(file.getFileName()),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private synchronized @Nullable Known find(Path file) {
        return known.get(file);
    }

    private synchronized void keep(Path file, Known read) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        known.put(file, read);
    }

    private static String read(Path file) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                fingerprint.addPiece(block, n);
            }
        }
        return fingerprint.hex();
    }
}
