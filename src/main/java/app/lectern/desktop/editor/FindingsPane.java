package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Finding;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is wrong with the script while it is written; pressing a finding goes to its scene and field. */
final class FindingsPane {
    private static final int MOST = 50;

    private final Words words;
    private final FindingsViewModel model;
    private final Consumer<Finding> go;
    private final Label count = Ui.firm("0", "count");
    private final VBox list = new VBox(2);
    private final Node root;

    FindingsPane(Words words, FindingsViewModel model, Runnable next, Consumer<Finding> go) {
        this.words = words;
        this.model = model;
        this.go = go;
        Button down = Ui.iconButton(Feather.CHEVRON_DOWN, words.of("finding.next"), next, "small");
        root = Ui.column(8, Ui.row(8, Ui.text(words.of("finding.title"), "t-section"), count, Ui.gap(), down), list);
        model.findings().addListener((ListChangeListener<Finding>) _ -> show());
        show();
    }

    private void show() {
        count.setText(String.valueOf(model.findings().size()));
        list.getChildren().clear();
        model.findings().stream()
                .limit(MOST)
                .forEach(finding -> list.getChildren().add(row(finding)));
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Ui.hint(Feather.CHECK_CIRCLE, words.of("finding.none"), "success"));
        }
    }

    private Node row(Finding finding) {
        boolean error = finding.isError();
        String place = words.of(error ? "finding.error" : "finding.warning") + " · " + FindingPlace.of(words, finding);
        String what = words.of(finding.message());
        VBox text = Ui.column(
                2, Ui.wrapped(place, "t-caption", error ? "t-danger" : "t-warning"), Ui.wrapped(what, "t-dense"));
        HBox content = new HBox(
                8,
                Ui.icon(
                        error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                        error ? "t-danger" : "t-warning",
                        "ic-sm"),
                Ui.wide(text));
        Button row = Ui.button("", null, () -> go.accept(finding), "flat", "finding");
        row.setGraphic(content);
        row.setAccessibleText(place + ": " + what);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        return row;
    }

    Node root() {
        return root;
    }
}
