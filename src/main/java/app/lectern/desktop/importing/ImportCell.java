package app.lectern.desktop.importing;

import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A scene of a file, with a box that takes it in. */
final class ImportCell extends ListCell<ImportRow> {
    private static final double SLIDE = 144;
    private static final double MARGINS = 40;

    private final ImportPreviewViewModel model;
    private final ImportCovers covers;
    private final CheckBox box = new CheckBox();

    ImportCell(ImportPreviewViewModel model, ImportCovers covers) {
        this.model = model;
        this.covers = covers;
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                model.choose(getItem().scene(), box.isSelected());
            }
        });
        model.chosen().addListener((_, _, chosen) -> mark(chosen));
    }

    private void mark(Set<Integer> chosen) {
        if (getItem() != null) {
            box.setSelected(chosen.contains(getItem().scene()));
        }
    }

    @Override
    protected void updateItem(ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        String name = row.title().isEmpty() ? row.place() : row.place() + " · " + row.title();
        box.setAccessibleText(name);
        setAccessibleText(name);
        VBox text = Ui.column(4, Ui.title(name, "t-strong"), Ui.wrapped(row.said(), "t-dense", "t-muted"));
        row.findings()
                .forEach(finding -> text.getChildren()
                        .add(Ui.row(6, Ui.icon(Feather.INFO, "t-warning"), Ui.wide(Ui.wrapped(finding, "t-dense")))));
        HBox line = Ui.row(12, box, Thumbnail.of(covers.of(row.scene()), SLIDE, 4), Ui.wide(text));
        line.setAlignment(Pos.TOP_LEFT);
        line.setPadding(new Insets(6, 0, 6, 0));
        line.maxWidthProperty().bind(getListView().widthProperty().subtract(MARGINS));
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS));
        setGraphic(line);
        mark(model.chosen().get());
    }
}
