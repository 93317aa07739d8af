package app.lectern.store;

import app.lectern.domain.script.WorkingCopy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** What people have written and not saved yet, one a script and person. Safe for use by many threads and processes. */
public final class WorkingCopies {
    private final Database database;

    public WorkingCopies(Database database) {
        this.database = database;
    }

    /** Keeps a copy in the place of the person's last one. The script must be there. */
    public void keep(WorkingCopy copy) {
        database.jdbi().useHandle(handle -> {
            if (!update(handle, copy)) {
                insert(handle, copy);
            }
        });
    }

    private static void insert(Handle handle, WorkingCopy copy) {
        try {
            handle.createUpdate("insert into working_copy values (:script, :user, :base, :json, :at)")
                    .bind("script", copy.scriptId())
                    .bind("user", copy.userId())
                    .bind("base", copy.baseSha256())
                    .bind("json", copy.json())
                    .bind("at", Rows.time(copy.savedAt()))
                    .execute();
        } catch (UnableToExecuteStatementException e) {
            // another window of the same person was faster
            if (!Rows.isConstraint(e) || !update(handle, copy)) {
                throw e;
            }
        }
    }

    private static boolean update(Handle handle, WorkingCopy copy) {
        return handle.createUpdate("""
                                update working_copy set base_sha256 = :base, json = :json, saved_at = :at
                                where script_id = :script and user_id = :user""")
                        .bind("script", copy.scriptId())
                        .bind("user", copy.userId())
                        .bind("base", copy.baseSha256())
                        .bind("json", copy.json())
                        .bind("at", Rows.time(copy.savedAt()))
                        .execute()
                == 1;
    }

    public Optional<WorkingCopy> find(String scriptId, String userId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from working_copy where script_id = :script and user_id = :user")
                        .bind("script", scriptId)
                        .bind("user", userId)
                        .map((row, context) -> copy(row))
                        .findOne());
    }

    /** Who else has written on a script since a moment, by name. */
    public List<String> othersSince(String scriptId, String userId, Instant since) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select user_id from working_copy
                                where script_id = :script and user_id <> :user and saved_at > :since
                                order by user_id""")
                        .bind("script", scriptId)
                        .bind("user", userId)
                        .bind("since", Rows.time(since))
                        .mapTo(String.class)
                        .list());
    }

    /** Forgets a copy; nothing happens when there is none. */
    public void drop(String scriptId, String userId) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "delete from working_copy where script_id = :script and user_id = :user")
                        .bind("script", scriptId)
                        .bind("user", userId)
                        .execute());
    }

    private static WorkingCopy copy(ResultSet row) throws SQLException {
        return new WorkingCopy(
                row.getString("script_id"),
                row.getString("user_id"),
                row.getString("base_sha256"),
                row.getString("json"),
                Rows.instant(row, "saved_at"));
    }
}
