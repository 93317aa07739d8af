package app.lectern.store;

import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The choices that hold for a whole workspace. Safe for use by many threads. */
public final class WorkspaceSettings {
    private static final String MODE = "mode";
    private static final String ZONE = "zone";
    private static final String RENDERS = "concurrent-renders";

    private final Database database;

    public WorkspaceSettings(Database database) {
        this.database = database;
    }

    /** Who works here; a single person until it is chosen otherwise. */
    public WorkspaceMode mode() {
        return value(MODE).map(WorkspaceMode::valueOf).orElse(WorkspaceMode.SINGLE);
    }

    /** Changes who works here, and writes that down. */
    public void mode(WorkspaceMode mode, HistoryEvent event, Instant now) {
        put(MODE, mode.name(), event, now);
    }

    /** The zone in which trainings' last days end. */
    public ZoneId zone() {
        return value(ZONE).map(ZoneId::of).orElse(Education.DEFAULT_ZONE);
    }

    /** Changes the zone, and writes that down. */
    public void zone(ZoneId zone, HistoryEvent event, Instant now) {
        put(ZONE, zone.getId(), event, now);
    }

    /** How many renders run at once; empty until it is chosen. */
    public OptionalInt concurrentRenders() {
        return value(RENDERS).stream().mapToInt(Integer::parseInt).findFirst();
    }

    /** Changes how many renders run at once, and writes that down. */
    public void concurrentRenders(int jobs, HistoryEvent event, Instant now) {
        put(RENDERS, Integer.toString(jobs), event, now);
    }

    /** A choice by its name. */
    Optional<String> value(String name) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select setting from workspace_setting where name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
    }

    /** Changes a choice by its name, and writes that down. */
    void put(String name, String value, HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> {
            put(handle, name, value);
            History.append(handle, event, now);
        });
    }

    private static void put(Handle handle, String name, String value) {
        handle.createUpdate("delete from workspace_setting where name = :name")
                .bind("name", name)
                .execute();
        handle.createUpdate("insert into workspace_setting values (:name, :value)")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }
}
