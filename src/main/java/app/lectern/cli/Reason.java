package app.lectern.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file operation failed: the file system's exceptions name only the file. */
final class Reason {
    private Reason() {}

    static String of(IOException e) {
        String message = e.getMessage();
        return switch (e) {
            case NoSuchFileException missing -> "no such file: " + missing.getFile();
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case FileAlreadyExistsException there -> "not a folder: " + there.getFile();
            default -> message == null ? e.getClass().getSimpleName() : message;
        };
    }
}
