package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The workspace's list of what trainings are about. Safe for use by many threads and processes. */
public final class TrainingCategories {
    private final Database database;

    public TrainingCategories(Database database) {
        this.database = database;
    }

    /** In the order they are offered in. */
    public List<String> names() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select name from training_category order by place, name")
                        .mapTo(String.class)
                        .list());
    }

    /** Adds a category at the end; false when there is one of this name. */
    public boolean add(String name, HistoryEvent event, Instant now) {
        return change(
                event,
                now,
                handle -> handle.createUpdate("""
                        insert into training_category
                        select :name, coalesce(max(place), 0) + 1 from training_category""").bind("name", name).execute());
    }

    /** Renames a category, and its trainings follow; false when the old name is unknown or the new one is taken. */
    public boolean rename(String name, String newName, HistoryEvent event, Instant now) {
        return change(
                event,
                now,
                handle -> handle.createUpdate("update training_category set name = :new where name = :name")
                        .bind("name", name)
                        .bind("new", newName)
                        .execute());
    }

    /** Removes a category; false when it is unknown or a training is of it. */
    public boolean remove(String name, HistoryEvent event, Instant now) {
        return change(
                event,
                now,
                handle -> handle.createUpdate("delete from training_category where name = :name")
                        .bind("name", name)
                        .execute());
    }

    private interface Change {
        int rows(Handle handle);
    }

    private boolean change(HistoryEvent event, Instant now, Change change) {
        try {
            return database.jdbi().inTransaction(handle -> {
                boolean done = change.rows(handle) == 1;
                if (done) {
                    History.append(handle, event, now);
                }
                return done;
            });
        } catch (UnableToExecuteStatementException e) {
            if (Rows.isConstraint(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Offers the categories in this order. */
    public void order(List<String> names, HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> {
            for (int i = 0; i < names.size(); i++) {
                handle.createUpdate("update training_category set place = :place where name = :name")
                        .bind("place", i + 1)
                        .bind("name", names.get(i))
                        .execute();
            }
            History.append(handle, event, now);
        });
    }
}
