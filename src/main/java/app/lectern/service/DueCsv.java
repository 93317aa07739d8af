package app.lectern.service;

import app.lectern.domain.CsvLine;
import app.lectern.domain.due.DueItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is due as a table for spreadsheets, to be stored as UTF-8. */
public final class DueCsv {
    private static final List<String> NAMES =
            List.of("due_on", "state", "kind", "title", "video_id", "id", "sent_by", "reviewers");

    private DueCsv() {}

    /** The whole table, with the byte order mark that Excel needs. */
    public static String of(List<DueItem> items) {
        return items.stream()
                .map(DueCsv::line)
                .collect(Collectors.joining("", CsvLine.BYTE_ORDER_MARK + CsvLine.of(NAMES), ""));
    }

    private static String line(DueItem item) {
        return CsvLine.of(List.of(
                item.dueOn().toString(),
                item.state().name(),
                item.kind().name(),
                item.title(),
                Objects.requireNonNullElse(item.videoId(), ""),
                item.id(),
                item.by(),
                String.join("; ", item.reviewers())));
    }
}
