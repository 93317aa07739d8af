package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.store.Database;
import app.lectern.store.KeptAssets;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Makes a workspace of a backup. Whoever may read the file may: nobody is known before the workspace is there. */
public final class BackupReader {
    private final CancellationToken token;

    /** A reader that ends when the token is cancelled. */
    public BackupReader(CancellationToken token) {
        this.token = token;
    }

    /**
     * Makes the workspace in a folder that is empty or not there; it appears whole, with every check sum right, or not at
     * all.
     *
     * @return how many files it has
     * @throws RefusedException INVALID_REQUEST when the folder is not empty, or the file is no backup or damaged
     * @throws IOException when the file cannot be read or the folder not be written
     */
    public int restore(Path backup, Path folder) throws IOException {
        Path to = folder.toAbsolutePath().normalize();
        requireEmpty(to);
        Path part = to.resolveSibling(to.getFileName() + "." + UUID.randomUUID() + ".part");
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            BackupManifest manifest = manifest(zip, backup);
            for (KeptFile file : manifest.files()) {
                extract(zip, file, part, backup);
            }
            move(manifest, part, to);
            Files.deleteIfExists(to);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            return manifest.files().size();
        } catch (ZipException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.none", backup.toString());
        } finally {
            RenderPipeline.removeFolder(part);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw refused(ReasonCode.INVALID_REQUEST, "backup.not-empty", folder.toString());
            }
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw refused(ReasonCode.INVALID_REQUEST, "backup.not-empty", folder.toString());
                }
            }
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path backup) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.none", backup.toString());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupManifest.read(in.readAllBytes());
        } catch (ZipException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.none", backup.toString());
        }
    }

    private void extract(ZipFile zip, KeptFile file, Path part, Path backup) throws IOException {
        Path target = part.resolve(file.key()).normalize();
        ZipEntry entry = zip.getEntry(file.key());
        if (entry == null || !target.startsWith(part)) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.damaged", backup.toString(), file.key());
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            if (FileDigest.copy(file.key(), in, out, token::throwIfCanceled).equals(file)) {
                return;
            }
        } catch (ZipException | EOFException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "backup.damaged", backup.toString(), file.key());
        }
        throw refused(ReasonCode.INVALID_REQUEST, "backup.damaged", backup.toString(), file.key());
    }

    /** The database's addresses lead into the folder that the workspace was in. */
    private static void move(BackupManifest manifest, Path part, Path to) throws IOException {
        if (!Files.exists(part.resolve(BackupWriter.DATABASE))) {
            throw new NoSuchFileException(BackupWriter.DATABASE);
        }
        String name = BackupWriter.DATABASE.substring(0, BackupWriter.DATABASE.indexOf('.'));
        String before = manifest.root().endsWith("/") ? manifest.root() : manifest.root() + "/";
        String now = to.toUri().toString();
        try (Database database = Database.h2(part.resolve(name))) {
            new KeptAssets(database).move(before, now.endsWith("/") ? now : now + "/");
        }
    }
}
