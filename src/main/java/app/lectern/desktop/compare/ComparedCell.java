package app.lectern.desktop.compare;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One compared scene as a card, or a line for those that stayed. */
final class ComparedCell extends ListCell<ComparedRow> {
    /** The card shows the focus itself. */
    private static final String CARD_ROW = "card-row";

    private final Words words;
    private final CompareViewModel model;
    private final SceneChanges changes;

    ComparedCell(Words words, CompareViewModel model) {
        this.words = words;
        this.model = model;
        this.changes = new SceneChanges(words, false);
    }

    @Override
    protected void updateItem(ComparedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setPrefWidth(0);
        getStyleClass().remove(CARD_ROW);
        if (!empty && row instanceof ComparedRow.Scene) {
            getStyleClass().add(CARD_ROW);
        }
        setGraphic(
                empty || row == null
                        ? null
                        : switch (row) {
                            case ComparedRow.Same same -> changes.same(same);
                            case ComparedRow.Scene scene -> padded(card(scene.difference()));
                        });
    }

    private static VBox padded(Node card) {
        VBox box = new VBox(card);
        box.setPadding(new Insets(4, 0, 8, 0));
        return box;
    }

    private Node card(SceneDifference difference) {
        HBox what = changes.head(difference);
        boolean restorable = model.canRestoreScenes() && difference.isChange();
        Region head = restorable ? new BothEnds(what, restore(difference)) : what;
        VBox card = Ui.styled(new VBox(8, head, changes.texts(difference, 0, 0)), "card", "compare-card");
        card.setPadding(new Insets(12, 16, 12, 16));
        return card;
    }

    private Button restore(SceneDifference difference) {
        int index = switch (difference) {
            case Added added -> added.to();
            case Removed removed -> removed.from();
            case Kept kept -> kept.to();
        };
        Button restore = Ui.button(
                words.of("compare.restore"), Feather.ROTATE_CCW, () -> model.restore(difference), "small", "flat");
        restore.setAccessibleText(words.of("compare.restore-of", index + 1));
        return restore;
    }
}
