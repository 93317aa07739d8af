package app.lectern.store;

/** A database was lost or refused a row while it was copied; the target has nothing. */
public final class CopyBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CopyBrokenException(Throwable cause) {
        super(Reasons.first(cause), cause);
    }
}
