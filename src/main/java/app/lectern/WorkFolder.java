package app.lectern;

import app.lectern.pipeline.RenderPipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the renders of this process work, empty when none runs. Processes that share a database may share a workspace's
 * folder too: each has then a folder of its own in it, held by a lock that ends with the process, so that the next one may
 * remove what a dead one left.
 *
 * @param lock held while this is open; null for who is alone
 */
record WorkFolder(Path folder, @Nullable FileChannel lock) implements AutoCloseable {
    private static final String LOCK = ".lock";

    /** The whole folder, without what was left in it. Only for who knows that no other process uses it. */
    static WorkFolder alone(Path work) throws IOException {
        inside(work).forEach(RenderPipeline::removeFolder);
        return new WorkFolder(work, null);
    }

    /** A folder in it that is this process's own, without those whose process is gone. */
    static WorkFolder among(Path work) throws IOException {
        for (Path file : inside(work)) {
            if (file.toString().endsWith(LOCK)) {
                removeLeft(file);
            }
        }
        Path folder = work.resolve(UUID.randomUUID().toString());
        FileChannel lock = FileChannel.open(lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // it ends with the channel
        var _ = lock.lock();
        return new WorkFolder(Files.createDirectories(folder), lock);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void removeLeft(Path lock) throws IOException {
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock gone = other.tryLock()) {
            if (gone != null) {
                String file = lock.toString();
                RenderPipeline.removeFolder(Path.of(file.substring(0, file.length() - LOCK.length())));
                Files.deleteIfExists(lock);
            }
        } catch (NoSuchFileException | OverlappingFileLockException e) {
            // somebody else has removed it, or this very process holds it
            return;
        }
    }

    private static List<Path> inside(Path work) throws IOException {
        try (Stream<Path> inside = Files.list(work)) {
            return inside.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            RenderPipeline.removeFolder(folder);
            try {
                Files.deleteIfExists(lockOf(folder));
                lock.close();
            } catch (IOException e) {
                // what is left is removed by whoever starts next
                return;
            }
        }
    }
}
