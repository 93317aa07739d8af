package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.FileDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a project that may come from anywhere: every entry has to be the one that the manifest tells, none may lie
 * outside of the folder, and nothing is unpacked beyond what is allowed.
 */
final class ProjectArchive {
    /** So much all entries may be together: some hours of recordings. */
    static final long MOST_BYTES = 4L << 30;

    /** So many entries: every scene with a picture and a recording, and some. */
    static final int MOST_ENTRIES = 5_000;

    private static final int MANIFEST_BYTES = 4 << 20;

    private final Path file;

    ProjectArchive(Path file) {
        this.file = file;
    }

    /**
     * Unpacks it into an empty folder.
     *
     * @throws RefusedException INVALID_REQUEST that names the entry which is wrong
     * @throws IOException when the file cannot be read or the folder not be written
     */
    ProjectManifest unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ProjectManifest manifest = manifest(zip);
            requireListed(zip, manifest);
            long room = MOST_BYTES;
            for (KeptFile entry : manifest.files()) {
                room -= entry.bytes();
                if (entry.bytes() < 0 || room < 0) {
                    throw refused(ReasonCode.INVALID_REQUEST, "project.too-large", entry.key(), MOST_BYTES >> 30);
                }
                extract(zip, entry, folder);
            }
            return manifest;
        } catch (ZipException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "project.none", name());
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private ProjectManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ProjectManifest.NAME);
        if (entry == null) {
            throw refused(ReasonCode.INVALID_REQUEST, "project.none", name());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] text = in.readNBytes(MANIFEST_BYTES + 1);
            if (text.length > MANIFEST_BYTES) {
                throw damaged(ProjectManifest.NAME);
            }
            return ProjectManifest.read(text);
        } catch (RefusedException | ZipException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(ProjectManifest.NAME);
        }
    }

    private void requireListed(ZipFile zip, ProjectManifest manifest) {
        Set<String> listed = new HashSet<>(Set.of(ProjectManifest.NAME));
        if (zip.size() > MOST_ENTRIES) {
            throw refused(ReasonCode.INVALID_REQUEST, "project.too-many", MOST_ENTRIES);
        }
        for (KeptFile entry : manifest.files()) {
            if (!listed.add(entry.key())) {
                throw damaged(entry.key());
            }
        }
        Map<String, Integer> there = new HashMap<>();
        zip.stream().forEach(entry -> there.merge(entry.getName(), 1, Integer::sum));
        there.forEach((entry, times) -> {
            if (times > 1 || !listed.contains(entry)) {
                throw refused(ReasonCode.INVALID_REQUEST, "project.unlisted", name(), entry);
            }
        });
    }

    private void extract(ZipFile zip, KeptFile told, Path folder) throws IOException {
        Path target = target(told.key(), folder);
        ZipEntry entry = zip.getEntry(told.key());
        // the size that is told first: what would swell is not even begun
        if (entry == null || entry.getSize() != told.bytes()) {
            throw damaged(told.key());
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            OutputStream bounded = new BoundedOutput(out, told.bytes());
            if (FileDigest.copy(told.key(), in, bounded, () -> {}).equals(told)) {
                return;
            }
        } catch (BoundedOutput.FullException | ZipException | java.io.EOFException e) {
            throw damaged(told.key());
        }
        throw damaged(told.key());
    }

    private Path target(String key, Path folder) {
        try {
            Path target = folder.resolve(key).normalize();
            boolean plain = !key.isEmpty() && !key.contains("\\") && !key.startsWith("/") && !key.contains(":");
            if (plain && target.startsWith(folder) && !target.equals(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw damaged(key);
        }
        throw damaged(key);
    }

    private RefusedException damaged(String entry) {
        return refused(ReasonCode.INVALID_REQUEST, "project.damaged", name(), entry);
    }
}
