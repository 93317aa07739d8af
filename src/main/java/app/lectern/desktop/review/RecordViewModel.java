package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.service.HistoryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down who wrote, sent, commented on, approved and sent back which text of a video, and when. */
public final class RecordViewModel {
    private static final Set<HistoryAction> TOLD = EnumSet.of(
            HistoryAction.CREATED,
            HistoryAction.EDITED,
            HistoryAction.SENT,
            HistoryAction.REVIEW_PLANNED,
            HistoryAction.REVIEW_OVERDUE,
            HistoryAction.COMMENTED,
            HistoryAction.COMMENT_RESOLVED,
            HistoryAction.COMMENT_REOPENED,
            HistoryAction.APPROVED,
            HistoryAction.REJECTED,
            HistoryAction.MODEL_DRAFTED);

    private final Studio studio;
    private final Background background;
    private final Supplier<@Nullable Reviewed> reviewed;

    RecordViewModel(Studio studio, Background background, Supplier<@Nullable Reviewed> reviewed) {
        this.studio = studio;
        this.background = background;
        this.reviewed = reviewed;
    }

    /** Writes the record as a table for spreadsheets. An older file gives way. */
    public void saveCsv(Path file) {
        save(
                file,
                lines ->
                        HistoryCsv.head() + lines.stream().map(HistoryCsv::line).collect(Collectors.joining()));
    }

    /** Writes the record as a page to be opened in a browser and printed. An older file gives way. */
    public void savePage(Path file) {
        Reviewed now = reviewed.get();
        if (now != null) {
            RecordPage page =
                    new RecordPage(studio.words(), studio.lectern().config().clock(), ZoneId.systemDefault());
            save(file, lines -> page.html(now, lines));
        }
    }

    private void save(Path file, Function<List<HistoryEntry>, String> form) {
        Reviewed now = reviewed.get();
        if (now == null) {
            return;
        }
        background.work(
                () -> read(now.script().videoId()), lines -> write(file, form.apply(lines)), studio.notices()::failed);
    }

    private List<HistoryEntry> read(String videoId) {
        return studio.lectern().history().ofVideo(studio.user(), videoId).stream()
                .filter(line -> TOLD.contains(line.event().action()))
                .toList();
    }

    private void write(Path file, String text) {
        background.work(
                () -> written(file, text),
                name -> studio.notices().done("record.saved", name),
                studio.notices()::failed);
    }

    /** Beside the target and moved into place, so that a file that breaks off is never taken for the whole. */
    private static String written(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return String.valueOf(file.getFileName());
    }
}
