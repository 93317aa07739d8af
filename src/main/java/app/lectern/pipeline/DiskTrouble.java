package app.lectern.pipeline;

import app.lectern.domain.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says in words what is wrong with a disk that something could not be written to or read from. */
public final class DiskTrouble {
    private static final long ROOM = 1 << 20;
    private static final double MEGABYTE = 1e6;

    private DiskTrouble() {}

    /**
     * What to tell the person.
     *
     * @param folder what should have been written to: the disk is asked about itself, for the words of exceptions are in
     *     the system's language
     */
    public static Message of(Path folder, Throwable e) {
        String named = folder.toString();
        try {
            if (!Files.isDirectory(folder)) {
                return Message.of("disk.gone", named);
            }
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly() || says(e, "read-only file system")) {
                return Message.of("disk.read-only", named);
            }
            if (disk.getUsableSpace() < ROOM || isFull(e)) {
                return Message.of("disk.full", named, disk.getUsableSpace() / MEGABYTE);
            }
        } catch (IOException | ReadOnlyFileSystemException unknown) {
            return Message.of("disk.gone", named);
        }
        return isDenied(e) || !Files.isWritable(folder)
                ? Message.of("disk.denied", named)
                : Message.of("render.disk", reason(e));
    }

    /** Whether a system said so, as far as its words are English: Linux and macOS, Windows, and of a person's share. */
    public static boolean isFull(Throwable e) {
        return says(e, "no space left") || says(e, "not enough space on the disk") || says(e, "quota");
    }

    private static boolean says(Throwable e, String words) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
