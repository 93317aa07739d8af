package app.lectern.desktop.review;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.due.DueItem;
import app.lectern.pipeline.PlacedFile;
import app.lectern.service.DueCalendar;
import app.lectern.service.DueCsv;
import app.lectern.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what is due into a file for a calendar or a spreadsheet. An older file gives way. */
final class DueExport {
    /** What a file is. */
    enum Form {
        ICS,
        CSV;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Studio studio;

    DueExport(Studio studio) {
        this.studio = studio;
    }

    void write(Path file, Form form) {
        Texts texts = Texts.of(studio.words().locale().get());
        Fx.work(
                () -> written(file, form, texts),
                count -> studio.notices().done("due.exported", String.valueOf(file.getFileName()), count),
                studio.notices()::failed);
    }

    private int written(Path file, Form form, Texts texts) throws IOException {
        List<DueItem> items = studio.lectern().due().items(studio.user());
        String text = switch (form) {
            case ICS ->
                DueCalendar.of(items, texts, studio.lectern().config().clock().instant());
            case CSV -> DueCsv.of(items);
        };
        PlacedFile.at(file, part -> Files.writeString(part, text));
        return items.size();
    }
}
