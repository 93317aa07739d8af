package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.Look;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The themes there are: those that come with Lectern and a person's own. Used by many threads. */
final class ThemeShelf {
    private static final String ENDING = ".json";

    /** A person's theme as its file was at one time. */
    private record Known(FileTime changed, long size, ThemeReading reading) {}

    private final @Nullable Path folder;
    private final Map<String, Theme> bundled = new LinkedHashMap<>();
    private final Map<Path, Known> own = new ConcurrentHashMap<>();

    /**
     * The themes of Lectern and of a folder.
     *
     * @param folder of a person's own themes, which need not exist; null for none
     */
    ThemeShelf(@Nullable Path folder) {
        this.folder = folder;
        for (String id : Look.BUNDLED_THEMES) {
            bundled.put(id, ThemeReader.bundled(id));
        }
    }

    /** The ids of all themes, good or bad. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>(bundled.keySet());
        if (folder != null && Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    ids.add(name.substring(0, name.length() - ENDING.length()));
                }
            } catch (IOException unreadable) {
                // a folder that cannot be listed has no themes
                return ids;
            }
        }
        return ids;
    }

    /**
     * A theme; null asks for the default.
     *
     * @throws RenderStepException when there is none, or its file is bad
     */
    Theme theme(@Nullable String id) throws RenderStepException {
        String asked = id == null ? Look.BUNDLED_THEMES.iterator().next() : id;
        Theme known = bundled.get(asked);
        return known == null ? own(asked) : known;
    }

    private Theme own(String id) throws RenderStepException {
        try {
            // the id comes from a script: it names a file of this folder and of no other
            Path file = folder == null ? Path.of(id + ENDING) : folder.resolve(id + ENDING);
            if (folder == null || !folder.equals(file.normalize().getParent())) {
                throw new RenderStepException(Message.of("script.theme", id, String.join(", ", ids())));
            }
            return switch (reading(file)) {
                case ThemeReading.Accepted accepted -> accepted.theme();
                case ThemeReading.Refused refused ->
                    throw new RenderStepException(
                            Message.of("slide.theme", id, refused.problems().getFirst()));
            };
        } catch (IOException | InvalidPathException e) {
            throw new RenderStepException(Message.of("script.theme", id, String.join(", ", ids())), e);
        }
    }

    private ThemeReading reading(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Known known = own.get(file);
        if (known == null || known.size() != now.size() || !known.changed().equals(now.lastModifiedTime())) {
            known = new Known(now.lastModifiedTime(), now.size(), new ThemeReader().read(file));
            own.put(file, known);
        }
        return known.reading();
    }
}
