package app.lectern.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with these words for the person, in their language. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** Ends 1. */
    CommandFailedException(String words) {
        super(words);
        this.exitCode = ExitCode.FAILED;
    }

    /** Ends 1. */
    CommandFailedException(String words, Throwable cause) {
        this(words, cause, ExitCode.FAILED);
    }

    CommandFailedException(String words, @Nullable Throwable cause, int exitCode) {
        super(words, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
