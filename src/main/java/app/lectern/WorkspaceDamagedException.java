package app.lectern;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of a workspace on this machine is damaged; its message is what the database says of it. */
public final class WorkspaceDamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path backup;

    WorkspaceDamagedException(Optional<Path> backup, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.backup = backup.orElse(null);
    }

    /** The newest daily backup in the workspace. */
    public Optional<Path> backup() {
        return Optional.ofNullable(backup);
    }
}
