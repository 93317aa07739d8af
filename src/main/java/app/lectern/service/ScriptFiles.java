package app.lectern.service;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.pipeline.PlacedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's own copies of scripts' pictures, recordings and sounds, one folder a script, so that a render never sees a later
 * change.
 */
public final class ScriptFiles {
    private final Path root;

    /** Keeps files under {@code root}. */
    public ScriptFiles(Path root) {
        this.root = root;
    }

    /** The folder of a script's files; it is there only when the script has any. */
    public @Nullable Path of(String scriptId) {
        Path folder = root.resolve(scriptId);
        return Files.isDirectory(folder) ? folder : null;
    }

    /** Where a script's files are, whether it has any or not. */
    Path folder(String scriptId) {
        return root.resolve(scriptId);
    }

    /** Copies what the script shows and plays, before the script itself is kept. */
    void keep(String scriptId, Script script, Path from) {
        try {
            for (String file : named(script)) {
                keep(scriptId, file, from);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies those files of a folder that a script has not yet. */
    void copyMissing(Path from, String scriptId) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (!Files.exists(root.resolve(scriptId).resolve(name))) {
                    keep(scriptId, name, from);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a picture into a script's folder, under a name that no other file there has.
     *
     * @return its path as the script names it
     * @throws app.lectern.domain.RefusedException INVALID_SCRIPT when it is no PNG or JPEG, or too large
     */
    String addPicture(String scriptId, Path picture, String name) {
        try {
            return new PictureIntake(root.resolve(scriptId)).take(picture, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file of another folder in, under its own name or, where another file has that, one like it.
     *
     * @param file its path below the other folder
     * @return its path below the script's folder
     */
    String takeIn(String scriptId, Path from, String file) {
        Path source = from.resolve(file);
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        String ending = dot < 0 ? "" : file.substring(dot);
        try {
            for (int i = 1; ; i++) {
                String name = i == 1 ? file : stem + "-" + i + ending;
                Path target = root.resolve(scriptId).resolve(name).normalize();
                Files.createDirectories(target.toAbsolutePath().getParent());
                if (!Files.exists(target)) {
                    PlacedFile.at(target, part -> Files.copy(source, part));
                    return name;
                }
                if (Files.mismatch(source, target) < 0) {
                    return name;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that a script shows and plays, as it names them. */
    static Set<String> named(Script script) {
        Set<String> files = new LinkedHashSet<>();
        for (Scene scene : script.scenes()) {
            add(scene.image(), files);
            if (scene.voicing() instanceof Recorded recorded) {
                files.add(recorded.file());
            }
        }
        Music music = script.soundtrack().music();
        add(music == null ? null : music.file(), files);
        add(script.soundtrack().opening(), files);
        add(script.soundtrack().closing(), files);
        return files;
    }

    private static void add(@Nullable String file, Set<String> files) {
        if (file != null) {
            files.add(file);
        }
    }

    private void keep(String scriptId, String file, Path from) throws IOException {
        Path target = root.resolve(scriptId).resolve(file).normalize();
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
}
