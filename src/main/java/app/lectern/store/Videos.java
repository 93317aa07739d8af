package app.lectern.store;

import app.lectern.domain.education.RemovedVideo;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.Reissues.Copy;
import app.lectern.store.Reissues.Draft;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What happens to videos as such: made, renamed, removed, restored. Safe for use by many threads and processes. */
public final class Videos {
    private final Database database;

    public Videos(Database database) {
        this.database = database;
    }

    /** Keeps a new video with its text; false when there is one with this id, removed or not. */
    public boolean insert(Copy made) {
        return database.jdbi().inTransaction(handle -> insert(handle, made, () -> {}));
    }

    /** The same within a transaction, with what else belongs to it. */
    static boolean insert(Handle handle, Copy made, Runnable belonging) {
        boolean free = Trainings.insert(handle, made.video());
        if (free) {
            belonging.run();
        }
        Draft draft = made.draft();
        if (free && draft != null) {
            VideoScripts.insert(handle, draft.script());
            History.append(handle, draft.created(), made.video().createdAt());
        }
        return free;
    }

    /** Whether there is, or was, a video with this id. */
    public boolean isTaken(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from video where video_id = :id")
                                .bind("id", videoId)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    /** Gives a video another title; false when it is unknown or removed. */
    public boolean rename(String videoId, String title, HistoryEvent event, Instant now) {
        return change("title = :title where video_id = :id and removed_at is null", event, now, videoId, title);
    }

    /** Takes a video out of every list; false when it is unknown, removed already or being rendered. */
    public boolean remove(String videoId, HistoryEvent event, Instant now) {
        String assignments = """
                removed_at = :now, removed_by = :by where video_id = :id and removed_at is null
                    and not exists (select 1 from video_render_job where active_video_id = :id)""";
        return change(assignments, event, now, videoId, "");
    }

    /** The same, and false also when a text of the video was ever approved. */
    public boolean removeUnapproved(String videoId, HistoryEvent event, Instant now) {
        String assignments = """
                removed_at = :now, removed_by = :by where video_id = :id and removed_at is null
                    and not exists (select 1 from video_render_job where active_video_id = :id)
                    and not exists (select 1 from video_script where video_id = :id and status = 'APPROVED')""";
        return change(assignments, event, now, videoId, "");
    }

    /** Brings a removed video back; false when there is none. */
    public boolean restore(String videoId, HistoryEvent event, Instant now) {
        String assignments = "removed_at = null, removed_by = null where video_id = :id and removed_at is not null";
        return change(assignments, event, now, videoId, "");
    }

    private boolean change(String assignments, HistoryEvent event, Instant now, String videoId, String title) {
        return database.jdbi().inTransaction(handle -> {
            boolean changed =
                    bound(handle, assignments, event, now, videoId, title).execute() == 1;
            if (changed) {
                History.append(handle, event, now);
            }
            return changed;
        });
    }

    private static Update bound(
            Handle handle, String assignments, HistoryEvent event, Instant now, String videoId, String title) {
        return handle.createUpdate("update video set " + assignments)
                .bind("id", videoId)
                .bind("title", title)
                .bind("by", event.by())
                .bind("now", Rows.time(now));
    }

    /** Removed last, first. */
    public List<RemovedVideo> removed() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video where removed_at is not null order by removed_at desc, video_id")
                        .map((row, context) -> new RemovedVideo(
                                Trainings.video(row), row.getString("removed_by"), Rows.instant(row, "removed_at")))
                        .list());
    }

    /** Whether a video was removed; false also when it is unknown. */
    public boolean isRemoved(String videoId) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from video where video_id = :id and removed_at is not null")
                                        .bind("id", videoId)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }
}
