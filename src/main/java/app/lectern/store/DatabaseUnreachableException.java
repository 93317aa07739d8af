package app.lectern.store;

/** The database server does not answer, or lets nobody in with this name and password. */
public final class DatabaseUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without asking: it did not answer when it was asked last. */
    public DatabaseUnreachableException() {
        super("it does not answer");
    }

    DatabaseUnreachableException(Throwable cause) {
        super(Reasons.first(cause), cause);
    }
}
