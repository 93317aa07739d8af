package app.lectern.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was made at some cost by the fingerprint of everything it was made from, one file an entry. Any number of
 * threads and processes may share a folder: an entry appears whole or not at all, and ends with its CRC-32C (RFC 3720).
 * What was not used for longest goes when there is more than the limit; a damaged entry counts as none. Nothing that
 * happens here keeps anything from being made.
 */
public final class FileCache {
    private static final Logger LOG = LoggerFactory.getLogger(FileCache.class);
    private static final String PART = ".part";

    /** A file that is still being written is younger. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private record Entry(Path file, long bytes, FileTime used) {}

    private final Path folder;
    private final String suffix;
    private final LongSupplier limitBytes;
    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();
    private final AtomicLong writtenSinceSweep = new AtomicLong(Long.MAX_VALUE / 2);

    /**
     * A cache in a folder.
     *
     * @param folder made when it is missing
     * @param suffix ends the names of its files, such as {@code .speech}
     * @param limitBytes asked at every sweep
     */
    public FileCache(Path folder, String suffix, LongSupplier limitBytes) {
        this.folder = folder;
        this.suffix = suffix;
        this.limitBytes = limitBytes;
    }

    /**
     * What is kept under a fingerprint.
     *
     * @param fingerprint at least 3 letters or digits
     */
    public Optional<byte[]> get(String fingerprint) {
        Path file = file(fingerprint);
        try {
            byte[] entry = checked(Files.readAllBytes(file));
            touch(file);
            hits.incrementAndGet();
            return Optional.of(entry);
        } catch (NoSuchFileException e) {
            misses.incrementAndGet();
            return Optional.empty();
        } catch (IOException e) {
            misses.incrementAndGet();
            LOG.warn("{} is damaged and is made again", file, e);
            delete(file);
            return Optional.empty();
        }
    }

    private static byte[] checked(byte[] file) throws IOException {
        int length = file.length - Integer.BYTES;
        if (length < 0 || ByteBuffer.wrap(file, length, Integer.BYTES).getInt() != crc(file, length)) {
            throw new IOException("damaged");
        }
        return Arrays.copyOf(file, length);
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.debug("Could not mark {} as used", file, e);
        }
    }

    /** Keeps an entry, in the place of one that is there. */
    public void put(String fingerprint, byte[] entry) {
        Path file = file(fingerprint);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "entry", PART);
            try {
                write(part, entry);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            if (writtenSinceSweep.addAndGet(entry.length) > limitBytes.getAsLong() / 20) {
                writtenSinceSweep.set(0);
                sweep();
            }
        } catch (IOException e) {
            LOG.warn("Could not keep an entry in {}", folder, e);
        }
    }

    private static void write(Path part, byte[] entry) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(entry);
            out.write(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(crc(entry, entry.length))
                    .array());
        }
    }

    /** Removes an entry that was given out and turned out to be of no use. */
    public void remove(String fingerprint) {
        hits.decrementAndGet();
        misses.incrementAndGet();
        delete(file(fingerprint));
    }

    /** How often something of use was here, since this object was made. */
    public long hits() {
        return hits.get();
    }

    /** How often nothing of use was here, since this object was made. */
    public long misses() {
        return misses.get();
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint.substring(0, 2)).resolve(fingerprint.substring(2) + suffix);
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
                if (name.endsWith(suffix)) {
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
