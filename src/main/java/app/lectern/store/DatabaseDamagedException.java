package app.lectern.store;

/** The embedded database is there and nobody holds it, but what is in its file cannot be read. */
public final class DatabaseDamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseDamagedException(Throwable cause) {
        super(Reasons.first(cause), cause);
    }
}
