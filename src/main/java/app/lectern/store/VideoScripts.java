package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.Approval;
import app.lectern.domain.script.Rejection;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The kept scripts. Every change names the state and text it believes in, happens only when those still hold, and is
 * written into the history with it. Safe for use by many threads and processes.
 */
public final class VideoScripts {
    private final Database database;

    public VideoScripts(Database database) {
        this.database = database;
    }

    /**
     * Keeps a DRAFT as its video's next revision, whatever revision it names.
     *
     * @param event without the revision, which is added to its details
     */
    public void insert(VideoScript draft, HistoryEvent event) {
        database.jdbi().useTransaction(handle -> {
            insert(handle, draft);
            History.append(handle, event, draft.createdAt());
        });
    }

    static void insert(Handle handle, VideoScript draft) {
        // writers of one video wait for each other, so that no revision is given twice
        Rows.lockVideo(handle, draft.videoId());
        handle.createUpdate("""
                        insert into video_script (script_id, video_id, revision, status, raw_json, sha256,
                            created_by, created_at, edited_by, edited_at)
                        select :scriptId, :videoId, coalesce(max(revision), 0) + 1, 'DRAFT', :rawJson, :sha256,
                            :by, :at, :by, :at
                        from video_script where video_id = :videoId""")
                .bind("scriptId", draft.scriptId())
                .bind("videoId", draft.videoId())
                .bind("rawJson", draft.rawJson())
                .bind("sha256", draft.sha256())
                .bind("by", draft.createdBy())
                .bind("at", Rows.time(draft.createdAt()))
                .execute();
    }

    /** Gives a DRAFT another text, and takes it back from review; false when it is no DRAFT or its text has changed. */
    public boolean edit(VideoScript before, String rawJson, String sha256, HistoryEvent event, Instant now) {
        return change(
                before,
                event,
                now,
                """
                raw_json = :rawJson, sha256 = :newSha256, edited_by = :by, edited_at = :now,
                sent_by = null, sent_at = null, sent_note = null, review_asked = null, review_due = null""",
                update -> update.bind("rawJson", rawJson).bind("newSha256", sha256));
    }

    /** Asks for the review of a DRAFT; false when it is no DRAFT or its text has changed. */
    public boolean send(VideoScript before, String note, ReviewPlan plan, HistoryEvent event, Instant now) {
        return change(
                before,
                event,
                now,
                "sent_by = :by, sent_at = :now, sent_note = :note, " + ReviewPlans.COLUMNS,
                update -> ReviewPlans.bound(update, plan).bind("note", note));
    }

    /** DRAFT → APPROVED; false when it is no DRAFT or its text has changed. */
    public boolean approve(VideoScript before, HistoryEvent event, Instant now) {
        return change(
                before, event, now, "status = 'APPROVED', approved_by = :by, approved_at = :now", update -> update);
    }

    /** DRAFT → REJECTED; false when it is no DRAFT or its text has changed. */
    public boolean reject(VideoScript before, String reason, HistoryEvent event, Instant now) {
        return change(
                before,
                event,
                now,
                "status = 'REJECTED', rejected_by = :by, rejected_at = :now, rejected_reason = :reason",
                update -> update.bind("reason", reason));
    }

    private interface Binding {
        Update bind(Update update);
    }

    private boolean change(VideoScript before, HistoryEvent event, Instant now, String assignments, Binding binding) {
        return database.jdbi().inTransaction(handle -> {
            Update update = handle.createUpdate("update video_script set " + assignments
                            + " where script_id = :id and status = 'DRAFT' and sha256 = :sha256")
                    .bind("id", before.scriptId())
                    .bind("sha256", before.sha256())
                    .bind("by", event.by())
                    .bind("now", Rows.time(now));
            boolean changed = binding.bind(update).execute() == 1;
            if (changed) {
                History.append(handle, event, now);
            }
            return changed;
        });
    }

    public Optional<VideoScript> find(String scriptId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_script where script_id = :id")
                        .bind("id", scriptId)
                        .map((row, context) -> script(row))
                        .findOne());
    }

    /** Newest first. */
    public List<VideoScript> ofVideo(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video_script where video_id = :id order by seq desc")
                        .bind("id", videoId)
                        .map((row, context) -> script(row))
                        .list());
    }

    /** The script that was made last. */
    public Optional<VideoScript> newestOf(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video_script where video_id = :id order by seq desc limit 1")
                        .bind("id", videoId)
                        .map((row, context) -> script(row))
                        .findOne());
    }

    /** Of every video the script that was made last, by the video's id. */
    public Map<String, VideoScript> newest() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select s.* from video_script s
                        join (select video_id, max(seq) as seq from video_script group by video_id) newest
                            on newest.video_id = s.video_id and newest.seq = s.seq""")
                        .map((row, context) -> script(row))
                        .collect(Collectors.toMap(VideoScript::videoId, script -> script)));
    }

    /**
     * A page of all scripts but those of removed videos, newest first.
     *
     * @param status only those; null means all
     */
    public List<VideoScript> page(@Nullable ScriptStatus status, int offset, int limit) {
        return database.jdbi().withHandle(handle -> page(handle, status, offset, limit));
    }

    private static List<VideoScript> page(Handle handle, @Nullable ScriptStatus status, int offset, int limit) {
        return handle.createQuery("select * from video_script where (:all or status = :status)"
                        + " and video_id in (select video_id from video where removed_at is null)"
                        + " order by seq desc limit :limit offset :offset")
                .bind("all", status == null)
                .bind("status", status == null ? "" : status.name())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> script(row))
                .list();
    }

    static VideoScript script(ResultSet row) throws SQLException {
        Instant sentAt = Rows.instantOrNull(row, "sent_at");
        Instant approvedAt = Rows.instantOrNull(row, "approved_at");
        Instant rejectedAt = Rows.instantOrNull(row, "rejected_at");
        return new VideoScript(
                row.getString("script_id"),
                row.getString("video_id"),
                row.getInt("revision"),
                ScriptStatus.valueOf(row.getString("status")),
                row.getString("raw_json"),
                row.getString("sha256"),
                row.getString("created_by"),
                Rows.instant(row, "created_at"),
                row.getString("edited_by"),
                Rows.instant(row, "edited_at"),
                sentAt == null
                        ? null
                        : new ReviewRequest(
                                row.getString("sent_by"), sentAt, row.getString("sent_note"), ReviewPlans.plan(row)),
                approvedAt == null ? null : new Approval(row.getString("approved_by"), approvedAt),
                rejectedAt == null
                        ? null
                        : new Rejection(row.getString("rejected_by"), rejectedAt, row.getString("rejected_reason")));
    }
}
