package app.lectern.storage;

import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.PlacedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps files in a folder of this machine, each written beside its place and then moved into it. */
public final class LocalStorage implements AssetStorage {
    private final Path root;

    /** Keeps files under {@code root}, which is made when it is not there. */
    public LocalStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Kept put(String key, Path file, CancellationToken token) throws IOException {
        Path target = resolve(key);
        KeptFile kept = copy(key, file, target, token);
        return new Kept(target.toUri(), kept);
    }

    @Override
    public KeptFile fetch(String key, Path target, CancellationToken token) throws IOException {
        return copy(key, resolve(key), target, token);
    }

    private static KeptFile copy(String key, Path from, Path to, CancellationToken token) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            return PlacedFile.at(to, part -> {
                try (OutputStream out = Files.newOutputStream(part)) {
                    return FileDigest.copy(key, in, out, token::throwIfCanceled);
                }
            });
        }
    }

    @Override
    public Optional<KeptFile> read(String key, CancellationToken token) throws IOException {
        try {
            return Optional.of(FileDigest.file(key, resolve(key), token::throwIfCanceled));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void forEach(String prefix, Consumer<Entry> reader) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String key = root.relativize(file).toString().replace('\\', '/');
                // what is still being written is no file yet
                if (key.startsWith(prefix) && !key.endsWith(PlacedFile.PART)) {
                    reader.accept(new Entry(
                            key,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public URI link(String key, Duration life) {
        return resolve(key).toUri();
    }

    @Override
    public String key(URI address) {
        Path file = Path.of(address).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("outside the storage: " + address);
        }
        return root.relativize(file).toString().replace('\\', '/');
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

    @Override
    public String toString() {
        return root.toString();
    }
}
