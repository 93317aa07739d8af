package app.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Reads and writes the column types that JDBC drivers disagree on, locks rows, and knows refusals. */
final class Rows {
    /** SQLSTATE class 23: an integrity constraint was violated (ISO/IEC 9075). */
    private static final String CONSTRAINT_VIOLATION = "23";

    private Rows() {}

    /** Microseconds: the finest that both databases keep. */
    static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Holds up everybody else who locks this video until the transaction ends. */
    static void lockVideo(Handle handle, String videoId) {
        handle.createQuery("select video_id from video where video_id = :id for update")
                .bind("id", videoId)
                .mapTo(String.class)
                .one();
    }

    /** Whether a unique or other integrity constraint refused a statement. */
    static boolean isConstraint(UnableToExecuteStatementException e) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(CONSTRAINT_VIOLATION);
    }
}
