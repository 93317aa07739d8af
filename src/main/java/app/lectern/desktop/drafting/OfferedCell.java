package app.lectern.desktop.drafting;

import app.lectern.desktop.Words;
import app.lectern.desktop.compare.SceneChanges;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.Ui;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A proposed scene with its changes marked, and a box that accepts it. */
final class OfferedCell extends ListCell<OfferedRow> {
    private final Words words;
    private final DraftingViewModel model;
    private final SceneChanges changes;
    private final CheckBox accept;

    OfferedCell(Words words, DraftingViewModel model) {
        this.words = words;
        this.model = model;
        this.changes = new SceneChanges(words, false);
        this.accept = new CheckBox(words.of("drafting.accept"));
        // the card shows the focus itself
        getStyleClass().add("card-row");
        accept.setMinWidth(CheckBox.USE_PREF_SIZE);
        accept.setFocusTraversable(false);
        accept.setOnAction(_ -> {
            if (getItem() != null) {
                model.take(getItem().scene().place(), accept.isSelected());
            }
        });
        model.taken().addListener((_, _, taken) -> mark(taken));
    }

    private void mark(Set<Integer> taken) {
        if (getItem() != null) {
            accept.setSelected(taken.contains(getItem().scene().place()));
        }
    }

    @Override
    protected void updateItem(OfferedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setPrefWidth(0);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        accept.setAccessibleText(words.of("drafting.accept-scene", row.scene().place() + 1));
        BothEnds head = new BothEnds(changes.head(row.difference()), accept);
        VBox card = Ui.styled(new VBox(8, head), "card", "compare-card");
        row.scene()
                .findings()
                .forEach(finding -> card.getChildren()
                        .add(Ui.row(
                                6,
                                Ui.icon(Feather.ALERT_TRIANGLE, "t-warning", "ic-sm"),
                                Ui.wide(Ui.wrapped(words.of(finding), "t-dense")))));
        card.getChildren().add(changes.texts(row.difference(), 0, 0));
        card.setPadding(new Insets(12, 16, 12, 16));
        VBox padded = new VBox(card);
        padded.setPadding(new Insets(4, 0, 8, 0));
        setGraphic(padded);
        mark(model.taken().get());
    }
}
