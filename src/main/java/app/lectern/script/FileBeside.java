package app.lectern.script;

import app.lectern.domain.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a script names: it must lie in the script's folder or below, links included. */
final class FileBeside {
    /** Looks into a file that lies where it may. */
    interface Content {
        /** What is wrong with the file, if anything. */
        Optional<Message> problem(Path file) throws IOException;
    }

    private FileBeside() {}

    /**
     * What is wrong with a file, if anything.
     *
     * @param what {@code image}, {@code recording} or {@code sound}
     */
    static Optional<Message> problem(ScriptFolder source, String what, String path, Content content) {
        Path folder = source.folder();
        if (folder == null) {
            return Optional.of(missing(what, path));
        }
        try {
            Path real = folder.toRealPath();
            Path file = real.resolve(path).normalize();
            if (Path.of(path).isAbsolute() || path.contains("\\") || !file.startsWith(real)) {
                return Optional.of(outside(what, path));
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(missing(what, path));
            }
            // a link may still lead out of the folder
            if (!file.toRealPath().startsWith(real)) {
                return Optional.of(outside(what, path));
            }
            return content.problem(file);
        } catch (IOException e) {
            return Optional.of(Message.of("script." + what + "-unreadable", path));
        } catch (InvalidPathException e) {
            return Optional.of(missing(what, path));
        }
    }

    private static Message missing(String what, String path) {
        return Message.of("script." + what + "-missing", path);
    }

    private static Message outside(String what, String path) {
        return Message.of("script." + what + "-outside", path);
    }
}
