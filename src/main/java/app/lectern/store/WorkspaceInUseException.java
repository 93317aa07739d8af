package app.lectern.store;

/** The workspace's database is held by another running Lectern. */
public final class WorkspaceInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkspaceInUseException(Throwable cause) {
        super("the workspace is in use by another process", cause);
    }
}
