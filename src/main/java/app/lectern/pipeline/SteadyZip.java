package app.lectern.pipeline;

import app.lectern.domain.asset.KeptFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes ZIP files of which the same content always has the same bytes: entries in the order they are added, of one fixed
 * time. Files are streamed, however large. For one thread.
 */
public final class SteadyZip implements AutoCloseable {
    /** The earliest that a ZIP file can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final FileDigest.Check check;

    /**
     * Begins a file.
     *
     * @param check run before every block: the place to end the work
     */
    public SteadyZip(Path file, FileDigest.Check check) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        this.check = check;
    }

    /** Adds a text in UTF-8. */
    public KeptFile add(String name, String text) throws IOException {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public KeptFile add(String name, byte[] bytes) throws IOException {
        return add(name, new ByteArrayInputStream(bytes));
    }

    /** Adds a file. */
    public KeptFile add(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return add(name, in);
        }
    }

    private KeptFile add(String name, InputStream in) throws IOException {
        boolean packed = name.endsWith(".mp4") || name.endsWith(".jpg") || name.endsWith(".png");
        zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        KeptFile added = FileDigest.copy(name, in, zip, check);
        zip.closeEntry();
        return added;
    }

    /** Writes the directory of the file, without which it is none. */
    @Override
    public void close() throws IOException {
        zip.close();
    }
}
