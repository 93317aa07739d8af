package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What became of imported files: each with what was left out of it, by line. */
final class ImportReport {
    private static final double TALLEST = 220;

    private ImportReport() {}

    static Node of(Words words, ImportViewModel model, LibraryViewModel library) {
        List<ImportViewModel.Result> results = model.results().get();
        VBox list = Ui.column(8);
        results.forEach(result -> list.getChildren().add(row(words, library, result)));
        long taken = results.stream().filter(result -> result.videoId() != null).count();
        boolean whole = taken == results.size();
        HBox head = Ui.row(
                8,
                Ui.icon(whole ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE, whole ? "t-success" : "t-warning"),
                Ui.text(words.of("library.import-done", taken, results.size()), "t-strong"),
                Ui.gap(),
                Ui.iconButton(Feather.X, words.of("library.dismiss"), model::dismiss, "small"));
        ScrollPane scroll = Ui.scroll(list);
        scroll.setMaxHeight(TALLEST);
        return Ui.styled(Ui.column(8, head, scroll), "hint", whole ? "hint-success" : "hint-warning");
    }

    private static Node row(Words words, LibraryViewModel library, ImportViewModel.Result result) {
        String id = result.videoId();
        HBox head =
                Ui.row(8, Ui.title(result.file(), "t-strong", "t-dense"), Ui.text(result.told(), "t-dense", "t-muted"));
        if (id != null) {
            head.getChildren().add(Ui.button(words.of("library.open"), null, () -> library.open(id), "link"));
        }
        VBox row = Ui.column(2, head);
        for (String finding : result.findings()) {
            Label told = Ui.wrapped(finding, "t-dense");
            row.getChildren().add(told);
        }
        return row;
    }
}
