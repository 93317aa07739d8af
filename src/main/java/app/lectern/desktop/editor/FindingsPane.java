package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Finding;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is wrong with the script while it is written; pressing a finding goes to its scene and field. */
final class FindingsPane {
    private static final int MOST = 50;

    private final Words words;
    private final FindingsViewModel model;
    private final Consumer<Finding> go;
    private final Label count = Ui.firm("0", "count");
    private final FindingRows rows = new FindingRows(2);
    private final VBox list = rows.list();
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
        return rows.row(
                error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                error ? "t-danger" : "t-warning",
                place,
                error ? "t-danger" : "t-warning",
                what,
                () -> go.accept(finding));
    }

    Node root() {
        return root;
    }
}
