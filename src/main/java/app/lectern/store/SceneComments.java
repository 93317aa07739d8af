package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.SceneComment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Update;

/** The kept comments on scripts. Safe for use by many threads. */
public final class SceneComments {
    private final Database database;

    public SceneComments(Database database) {
        this.database = database;
    }

    /** Keeps a comment, and writes that down. */
    public void insert(SceneComment comment, HistoryEvent event) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("""
                            insert into scene_comment (comment_id, video_id, script_id, scene_id, quote, text, blocking,
                                created_by, created_at)
                            values (:id, :video, :script, :scene, :quote, :text, :blocking, :by, :at)""")
                    .bind("id", comment.commentId())
                    .bind("video", comment.videoId())
                    .bind("script", comment.scriptId())
                    .bind("scene", comment.sceneId())
                    .bind("quote", comment.quote())
                    .bind("text", comment.text())
                    .bind("blocking", comment.blocking())
                    .bind("by", comment.createdBy())
                    .bind("at", Rows.time(comment.createdAt()))
                    .execute();
            History.append(handle, event, comment.createdAt());
        });
    }

    /** Settles an open comment, and writes that down; false when it was settled already. */
    public boolean resolve(String commentId, HistoryEvent event, Instant now) {
        return change(
                commentId,
                event,
                now,
                "resolved_by = :by, resolved_at = :now where resolved_at is null",
                update -> update.bind("by", event.by()).bind("now", Rows.time(now)));
    }

    /** Opens a settled comment again, and writes that down; false when it was open. */
    public boolean reopen(String commentId, HistoryEvent event, Instant now) {
        return change(
                commentId,
                event,
                now,
                "resolved_by = null, resolved_at = null where resolved_at is not null",
                update -> update);
    }

    private boolean change(
            String commentId, HistoryEvent event, Instant now, String change, UnaryOperator<Update> binding) {
        return database.jdbi().inTransaction(handle -> {
            Update update = handle.createUpdate("update scene_comment set " + change + " and comment_id = :id")
                    .bind("id", commentId);
            boolean changed = binding.apply(update).execute() == 1;
            if (changed) {
                History.append(handle, event, now);
            }
            return changed;
        });
    }

    public Optional<SceneComment> find(String commentId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from scene_comment where comment_id = :id")
                        .bind("id", commentId)
                        .map((row, context) -> comment(row))
                        .findOne());
    }

    /** The open comments on all videos, the oldest first. */
    public List<SceneComment> open() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from scene_comment where resolved_at is null order by seq")
                        .map((row, context) -> comment(row))
                        .list());
    }

    /** The comments on a video's revisions, the oldest first. */
    public List<SceneComment> ofVideo(String videoId) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select * from scene_comment where video_id = :id order by seq")
                                .bind("id", videoId)
                                .map((row, context) -> comment(row))
                                .list());
    }

    private static SceneComment comment(ResultSet row) throws SQLException {
        Instant resolvedAt = Rows.instantOrNull(row, "resolved_at");
        return new SceneComment(
                row.getString("comment_id"),
                row.getString("video_id"),
                row.getString("script_id"),
                row.getString("scene_id"),
                row.getString("quote"),
                row.getString("text"),
                row.getBoolean("blocking"),
                row.getString("created_by"),
                Rows.instant(row, "created_at"),
                resolvedAt == null ? null : new SceneComment.Resolution(row.getString("resolved_by"), resolvedAt));
    }
}
