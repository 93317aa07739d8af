package app.lectern.api;

import app.lectern.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the history. */
record HistoryJson(
        long seq,
        Instant at,
        String by,
        String action,
        @Nullable String videoId,
        @Nullable String scriptId,
        Map<String, String> details,
        String previousHash,
        String hash) {
    static HistoryJson of(HistoryEntry entry) {
        return new HistoryJson(
                entry.seq(),
                entry.at(),
                entry.event().by(),
                entry.event().action().name(),
                entry.event().videoId(),
                entry.event().scriptId(),
                entry.event().details(),
                entry.previousHash(),
                entry.hash());
    }
}
