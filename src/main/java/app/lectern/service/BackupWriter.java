package app.lectern.service;

import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.PlacedFile;
import app.lectern.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one backup into an open ZIP file: the database first, so that every file it knows of is there after it. */
final class BackupWriter {
    /** The embedded database, as H2 calls its file. */
    static final String DATABASE = "lectern.mv.db";

    private static final List<String> SMALL = List.of("speech.json", "pictures", "themes");

    private static final Logger LOG = LoggerFactory.getLogger(BackupWriter.class);

    private final Path root;
    private final ZipOutputStream zip;
    private final CancellationToken token;
    private final List<KeptFile> files = new ArrayList<>();

    BackupWriter(Path root, ZipOutputStream zip, CancellationToken token) {
        this.root = root;
        this.zip = zip;
        this.token = token;
    }

    /** Writes it; what is needed only meanwhile goes beside {@code part}. */
    BackupManifest write(Database database, Path part, boolean videos, Instant now) throws IOException {
        addDatabase(database, part.resolveSibling(part.getFileName() + ".database.zip"));
        for (String name : SMALL) {
            addAll(root.resolve(name));
        }
        if (videos) {
            addAll(root.resolve("assets"));
        }
        BackupManifest manifest = new BackupManifest(now, root.toUri().toString(), files);
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private void addDatabase(Database database, Path copy) throws IOException {
        try {
            database.copyTo(copy);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().endsWith(DATABASE)) {
                        add(DATABASE, in);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void addAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(PlacedFile.PART))
                    .sorted()
                    .toList();
        }
        for (Path file : found) {
            try (InputStream in = Files.newInputStream(file)) {
                add(root.relativize(file).toString().replace('\\', '/'), in);
            } catch (NoSuchFileException e) {
                // a render that failed meanwhile took its files with it: the database does not know them
                LOG.debug("{} is gone by now", file, e);
            }
        }
    }

    private void add(String path, InputStream in) throws IOException {
        boolean packed = path.endsWith(".mp4") || path.endsWith(".jpg") || path.endsWith(".png");
        zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(path));
        files.add(FileDigest.copy(path, in, zip, token::throwIfCanceled));
        zip.closeEntry();
    }
}
