package app.lectern.queue;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that went away from everything else that can go wrong. */
public final class LostConnection {
    /** SQLSTATE classes: 08 connection, 57 the server's operator intervened, such as by a restart (ISO/IEC 9075, PostgreSQL). */
    private static final String CLASSES = "(08|57).*";

    private LostConnection() {}

    /** Whether something went wrong because the database could not be reached. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().matches(CLASSES))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
