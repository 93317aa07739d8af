package app.lectern.service;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of files that can be brought here again: what was not used for longest goes when there is more than the limit, but
 * nothing that was used within a day, as somebody may have it open. When a file was used last is its time of access. Thread-safe.
 */
final class FetchedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FetchedFiles.class);
    /** Longer than anybody looks at one video. */
    private static final Duration IN_USE = Duration.ofDays(1);
    /** The folder is looked through whenever so much has come, of the limit. */
    private static final int SHARES = 20;

    private record Entry(Path file, long bytes, Instant used) {}

    private final Path folder;
    private final long limitBytes;
    private final Clock clock;
    private long cameSinceSweep;

    FetchedFiles(Path folder, long limitBytes, Clock clock) {
        this.folder = folder;
        this.limitBytes = limitBytes;
        this.clock = clock;
        // what other runs left is looked at with the first file that comes
        this.cameSinceSweep = limitBytes;
    }

    /** Whether a file is here; from now on it is one that was just used. */
    synchronized boolean use(Path file) throws IOException {
        try {
            Files.getFileAttributeView(file, BasicFileAttributeView.class)
                    .setTimes(null, FileTime.from(clock.instant()), null);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** A file has come; others may have to go. */
    synchronized void came(Path file) throws IOException {
        cameSinceSweep += use(file) ? Files.size(file) : 0;
        if (cameSinceSweep > limitBytes / SHARES) {
            cameSinceSweep = 0;
            sweep();
        }
    }

    private void sweep() throws IOException {
        List<Entry> entries = entries();
        long bytes = entries.stream().mapToLong(Entry::bytes).sum();
        Instant inUse = clock.instant().minus(IN_USE);
        for (Entry entry : entries) {
            if (bytes <= limitBytes || entry.used.isAfter(inUse)) {
                return;
            }
            if (remove(entry.file)) {
                bytes -= entry.bytes;
            }
        }
    }

    /** Those first that were not used for longest. */
    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                entries.add(new Entry(
                        file, attributes.size(), attributes.lastAccessTime().toInstant()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // another process was quicker
            }
        });
        entries.sort(Comparator.comparing(Entry::used));
        return entries;
    }

    private boolean remove(Path file) {
        try {
            Files.deleteIfExists(file);
            removeEmpty(file.getParent());
            return true;
        } catch (IOException e) {
            // where files that are open cannot be removed; the next sweep tries again
            LOG.info("Could not remove {}", file, e);
            return false;
        }
    }

    private void removeEmpty(@Nullable Path parent) throws IOException {
        if (parent == null || parent.equals(folder)) {
            return;
        }
        try (var rest = Files.list(parent)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(parent);
        removeEmpty(parent.getParent());
    }
}
