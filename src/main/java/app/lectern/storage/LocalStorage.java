package app.lectern.storage;

import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps files in a folder of this machine, each written beside its place and then moved into it. */
public final class LocalStorage implements AssetStorage {
    private static final int BLOCK_BYTES = 1 << 20;

    private final Path root;

    /** Keeps files under {@code root}, which is made when it is not there. */
    public LocalStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public URI put(String key, Path file, CancellationToken token) throws IOException {
        Path target = resolve(key);
        Files.createDirectories(target.getParent());
        // a name of its own: an attempt that is over may still be writing when the next one writes
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            copy(file, part, token);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return target.toUri();
    }

    private static void copy(Path from, Path to, CancellationToken token) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                token.throwIfCanceled();
                out.write(block, 0, read);
            }
        }
    }

    @Override
    public void deleteAll(String prefix) throws IOException {
        Path folder = resolve(prefix);
        if (!prefix.endsWith("/") || folder.equals(root)) {
            throw new IllegalArgumentException("not a folder of the storage: " + prefix);
        }
        if (Files.isDirectory(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> inside = Files.walk(folder)) {
                deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
        removeEmptyParents(folder.getParent());
    }

    private void removeEmptyParents(@Nullable Path folder) throws IOException {
        for (Path at = folder; at != null && at.startsWith(root) && !at.equals(root); at = at.getParent()) {
            if (Files.isDirectory(at)) {
                try (Stream<Path> inside = Files.list(at)) {
                    if (inside.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(at);
            }
        }
    }

    private Path resolve(String key) {
        Path path = root.resolve(key).normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException("outside the storage: " + key);
        }
        return path;
    }
}
