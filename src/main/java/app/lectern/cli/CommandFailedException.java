package app.lectern.cli;

/** Ends a command with exit code 1 and these words for the person, in their language. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String words) {
        super(words);
    }

    CommandFailedException(String words, Throwable cause) {
        super(words, cause);
    }
}
