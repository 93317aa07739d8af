package app.lectern.store;

import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept scripts. Safe for use by many threads. */
public final class VideoScripts {
    private final Database database;

    public VideoScripts(Database database) {
        this.database = database;
    }

    public void insert(VideoScript script) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into video_script (script_id, video_id, status, raw_json, created_by, created_at)
                        values (:scriptId, :videoId, :status, :rawJson, :createdBy, :createdAt)""")
                        .bind("scriptId", script.scriptId())
                        .bind("videoId", script.videoId())
                        .bind("status", script.status().name())
                        .bind("rawJson", script.rawJson())
                        .bind("createdBy", script.createdBy())
                        .bind("createdAt", Rows.time(script.createdAt()))
                        .execute());
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

    /** DRAFT → APPROVED; false when the script is not a DRAFT any more. */
    public boolean approve(String scriptId, String by, Instant now) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update video_script set status = 'APPROVED', approved_by = :by, approved_at = :now
                                where script_id = :id and status = 'DRAFT'""")
                                .bind("id", scriptId)
                                .bind("by", by)
                                .bind("now", Rows.time(now))
                                .execute())
                == 1;
    }

    /** DRAFT → REJECTED; false when the script is not a DRAFT any more. */
    public boolean reject(String scriptId, String by, String reason, Instant now) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update video_script set status = 'REJECTED', rejected_by = :by, rejected_at = :now,
                                    rejected_reason = :reason
                                where script_id = :id and status = 'DRAFT'""")
                                .bind("id", scriptId)
                                .bind("by", by)
                                .bind("reason", reason)
                                .bind("now", Rows.time(now))
                                .execute())
                == 1;
    }

    private static VideoScript script(ResultSet row) throws SQLException {
        return new VideoScript(
                row.getString("script_id"),
                row.getString("video_id"),
                ScriptStatus.valueOf(row.getString("status")),
                row.getString("raw_json"),
                row.getString("created_by"),
                Rows.instant(row, "created_at"),
                row.getString("approved_by"),
                Rows.instantOrNull(row, "approved_at"));
    }
}
