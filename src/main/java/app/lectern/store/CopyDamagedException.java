package app.lectern.store;

/** A table that was copied is not the same afterwards. */
public final class CopyDamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String table;

    CopyDamagedException(String table) {
        super(table);
        this.table = table;
    }

    /** Its name. */
    public String table() {
        return table;
    }
}
