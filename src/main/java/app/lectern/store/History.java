package app.lectern.store;

import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The append-only history. Nothing here changes or removes a line. Safe for use by many threads and processes. */
public final class History {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * The last line.
     *
     * @param seq 0 while there is none
     */
    public record Head(long seq, String hash) {}

    private final Database database;

    public History(Database database) {
        this.database = database;
    }

    /** Writes a line that stands on its own. */
    public void append(HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> append(handle, event, now));
    }

    /**
     * Writes a line in the transaction of what it tells of: both are kept, or neither. The transaction's last statement,
     * for it holds all other writers up until the transaction ends.
     */
    static void append(Handle handle, HistoryEvent event, Instant now) {
        Head head = head(handle, " for update");
        HistoryEntry entry = HistoryEntry.following(head.seq, head.hash, now.truncatedTo(ChronoUnit.MICROS), event);
        handle.createUpdate("""
                        insert into history (seq, happened_at, user_id, action, video_id, script_id, details,
                            previous_hash, hash)
                        values (:seq, :at, :by, :action, :video, :script, :details, :previous, :hash)""")
                .bind("seq", entry.seq())
                .bind("at", Rows.time(entry.at()))
                .bind("by", event.by())
                .bind("action", event.action().name())
                .bind("video", event.videoId())
                .bind("script", event.scriptId())
                .bind("details", MAPPER.writeValueAsString(event.details()))
                .bind("previous", entry.previousHash())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("update history_head set seq = :seq, hash = :hash")
                .bind("seq", entry.seq())
                .bind("hash", entry.hash())
                .execute();
    }

    /** Puts a transaction in line with all other writers from its first statement: for what is decided by reading. */
    static void awaitTurn(Handle handle) {
        head(handle, " for update");
    }

    private static Head head(Handle handle, String lock) {
        return handle.createQuery("select seq, hash from history_head" + lock)
                .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    /** What the database says is the last line. */
    public Head head() {
        return database.jdbi().withHandle(handle -> head(handle, ""));
    }

    /** Hands over every line, the oldest first, with little memory however many there are. */
    public void forEach(Consumer<HistoryEntry> reader) {
        // a transaction, for else PostgreSQL's driver would fetch all lines at once
        database.jdbi().useTransaction(handle -> {
            try (var lines = handle
                    .createQuery("select * from history order by seq")
                    .setFetchSize(1_000)
                    .map((row, context) -> entry(row))
                    .stream()) {
                lines.forEach(reader);
            }
        });
    }

    /** The lines about a video, the oldest first. */
    public List<HistoryEntry> ofVideo(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from history where video_id = :id order by seq")
                        .bind("id", videoId)
                        .map((row, context) -> entry(row))
                        .list());
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        HistoryEvent event = new HistoryEvent(
                HistoryAction.valueOf(row.getString("action")),
                row.getString("user_id"),
                row.getString("video_id"),
                row.getString("script_id"),
                details(row.getString("details")));
        return new HistoryEntry(
                row.getLong("seq"),
                Rows.instant(row, "happened_at"),
                event,
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Map<String, String> details(String json) {
        Map<String, String> details = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : MAPPER.readTree(json).properties()) {
            details.put(one.getKey(), one.getValue().stringValue());
        }
        return details;
    }
}
