package app.lectern.speech;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps finished speech by its fingerprint, one file a scene. Any number of threads and processes may share a folder:
 * an entry appears whole or not at all. What was not used for longest goes when there is more than the limit; a damaged
 * entry counts as none. Nothing that happens here keeps a scene from being spoken.
 */
final class SpeechCache {
    private static final Logger LOG = LoggerFactory.getLogger(SpeechCache.class);
    private static final String SUFFIX = ".speech";
    private static final String PART = ".part";

    /** A file that is still being written is younger. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private record Entry(Path file, long bytes, FileTime used) {}

    private final Path folder;
    private final LongSupplier limitBytes;
    private final AtomicLong writtenSinceSweep = new AtomicLong(Long.MAX_VALUE / 2);

    /**
     * @param folder made when it is missing
     * @param limitBytes asked at every sweep
     */
    SpeechCache(Path folder, LongSupplier limitBytes) {
        this.folder = folder;
        this.limitBytes = limitBytes;
    }

    Optional<SpokenScene> get(String fingerprint) {
        Path file = file(fingerprint);
        try {
            SpokenScene scene = SpokenSceneFile.read(Files.readAllBytes(file));
            touch(file);
            return Optional.of(scene);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Speech {} is damaged and is made again", file, e);
            delete(file);
            return Optional.empty();
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.debug("Could not mark {} as used", file, e);
        }
    }

    void put(String fingerprint, SpokenScene scene) {
        Path file = file(fingerprint);
        try {
            byte[] bytes = SpokenSceneFile.write(scene);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "speech", PART);
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            if (writtenSinceSweep.addAndGet(bytes.length) > limitBytes.getAsLong() / 20) {
                writtenSinceSweep.set(0);
                sweep();
            }
        } catch (IOException e) {
            LOG.warn("Could not keep speech in {}", folder, e);
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint.substring(0, 2)).resolve(fingerprint.substring(2) + SUFFIX);
    }

    private void sweep() throws IOException {
        List<Entry> entries = entries();
        long bytes = entries.stream().mapToLong(Entry::bytes).sum();
        entries.sort(Comparator.comparing(Entry::used));
        for (Entry entry : entries) {
            if (bytes <= limitBytes.getAsLong()) {
                return;
            }
            delete(entry.file);
            bytes -= entry.bytes;
        }
    }

    /** The entries that are there; files come and go while other processes work. */
    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        FileTime leftOver = FileTime.from(Instant.now().minus(LEFT_OVER));
        Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(SUFFIX)) {
                    entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
                } else if (name.endsWith(PART) && attributes.lastModifiedTime().compareTo(leftOver) < 0) {
                    delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return entries;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Could not remove {}", file, e);
        }
    }
}
