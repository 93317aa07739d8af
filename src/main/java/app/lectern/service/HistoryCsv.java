package app.lectern.service;

import app.lectern.domain.CsvLine;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The history as a table for spreadsheets, to be stored as UTF-8. */
public final class HistoryCsv {
    private static final List<String> NAMES =
            List.of("line", "time", "person", "action", "video_id", "script_id", "details", "previous_hash", "hash");

    private HistoryCsv() {}

    /** The line of names, with the byte order mark that Excel needs before it. */
    public static String head() {
        return CsvLine.BYTE_ORDER_MARK + CsvLine.of(NAMES);
    }

    /** A line of the history; times are in UTC after ISO 8601. */
    public static String line(HistoryEntry entry) {
        HistoryEvent event = entry.event();
        return CsvLine.of(List.of(
                Long.toString(entry.seq()),
                entry.at().toString(),
                event.by(),
                event.action().name(),
                Objects.requireNonNullElse(event.videoId(), ""),
                Objects.requireNonNullElse(event.scriptId(), ""),
                event.details().entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining("; ")),
                entry.previousHash(),
                entry.hash()));
    }
}
