import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {
    private Folders() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path one : inside(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /** Makes the folder empty. */
    static Path fresh(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Makes the second folder the same as the first. */
    static Path copy(Path from, Path to) throws IOException {
        remove(to);
        Files.createDirectories(to.getParent());
        for (Path one : inside(from).toList()) {
            Files.copy(one, to.resolve(from.relativize(one).toString()));
        }
        return to;
    }

    private static Stream<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return List.copyOf(all.toList()).stream();
        }
    }
}
