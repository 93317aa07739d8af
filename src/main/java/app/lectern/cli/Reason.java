package app.lectern.cli;

import app.lectern.domain.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file operation failed: the file system's exceptions name only the file. */
final class Reason {
    private Reason() {}

    static Message of(IOException e) {
        String message = e.getMessage();
        return switch (e) {
            case NoSuchFileException missing -> Message.of("reason.no-such-file", missing.getFile());
            case AccessDeniedException denied -> Message.of("reason.denied", denied.getFile());
            case FileAlreadyExistsException there -> Message.of("reason.not-a-folder", there.getFile());
            default -> Message.of("reason.other", message == null ? e.getClass().getSimpleName() : message);
        };
    }
}
