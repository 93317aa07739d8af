package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.Look;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Themes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The themes there are: those that come with Lectern and a person's own. Used by many threads. */
public final class ThemeShelf implements Themes {
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
    public ThemeShelf(@Nullable Path folder) {
        this.folder = folder;
        for (String id : Look.BUNDLED_THEMES) {
            bundled.put(id, ThemeReader.bundled(id));
        }
    }

    @Override
    public List<Shelved> shelved() {
        List<Shelved> all = new ArrayList<>();
        bundled.forEach((id, theme) -> all.add(new Shelved(id, true, new ThemeReading.Accepted(theme))));
        for (String id : ids()) {
            if (folder != null && !bundled.containsKey(id)) {
                all.add(new Shelved(id, false, shelved(folder.resolve(id + ENDING))));
            }
        }
        return all;
    }

    private ThemeReading shelved(Path file) {
        try {
            return reading(file);
        } catch (IOException e) {
            return new ThemeReading.Refused(List.of(Message.of("theme.unreadable", String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public Theme save(Theme theme) throws IOException {
        return ThemeWriter.write(theme, ownFile(theme.id()));
    }

    @Override
    public byte[] remove(String id) throws IOException {
        Path file = ownFile(id);
        byte[] removed = Files.readAllBytes(file);
        Files.delete(file);
        return removed;
    }

    @Override
    public void restore(String id, byte[] file) throws IOException {
        Path place = ownFile(id);
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        ThemeWriter.put(place, file);
    }

    private Path ownFile(String id) {
        Path file = file(id);
        if (file == null || bundled.containsKey(id)) {
            throw new IllegalArgumentException("no theme of one's own: " + id);
        }
        return file;
    }

    /** An id names a file of this folder and of no other; null when it does not, or when there is no folder. */
    private @Nullable Path file(String id) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(id + ENDING).normalize();
        return folder.equals(file.getParent()) ? file : null;
    }

    @Override
    public List<TextPair> textPairs(Theme theme) {
        return TextPairs.of(theme);
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
            Path file = file(id);
            if (file == null) {
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
