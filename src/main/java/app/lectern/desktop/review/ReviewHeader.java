package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The row above the desk: what is compared with what, how much of it is shown, and the record. */
final class ReviewHeader {
    private final Words words;
    private final ReviewViewModel model;
    private final Label summary = Ui.title("", "t-dense", "t-muted");
    private final ToggleButton queue;
    private final ToggleButton comments;
    private final Button record;
    private final Node filter;
    private final HBox root;

    ReviewHeader(Words words, ReviewViewModel model) {
        this.words = words;
        this.model = model;
        queue = side(Feather.LIST, "review.queue");
        comments = side(Feather.MESSAGE_SQUARE, "review.comments");
        record = Ui.button(words.of("record.button"), Feather.DOWNLOAD, () -> {});
        ContextMenu menu = new ContextMenu(
                save("record.csv", "CSV", "csv", model.record()::saveCsv),
                save("record.page", "HTML", "html", model.record()::savePage));
        record.setContextMenu(menu);
        record.setOnAction(_ -> menu.show(record, Side.BOTTOM, 0, 4));
        filter = filter();
        root = Ui.header(
                queue, Ui.firm(words.of("rail.review"), "t-title"), Ui.gap(), summary, filter, record, comments);
        model.reviewed().subscribe(_ -> show());
    }

    private ToggleButton side(Feather icon, String key) {
        ToggleButton button = Ui.toggle("", icon, false, "segment");
        button.setAccessibleText(words.of(key));
        return Ui.tipOfName(button);
    }

    private MenuItem save(String key, String kind, String ending, Consumer<Path> save) {
        MenuItem item = new MenuItem(words.of(key));
        item.setOnAction(_ -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
            Reviewed now = model.reviewed().get();
            String id = now == null ? "" : now.script().videoId() + "-";
            chooser.setInitialFileName(id + "review." + ending);
            File file = chooser.showSaveDialog(root.getScene().getWindow());
            if (file != null) {
                save.accept(file.toPath());
            }
        });
        return item;
    }

    private Node filter() {
        HBox segments = Ui.styled(new HBox(), "segments");
        segments.setMaxHeight(HBox.USE_PREF_SIZE);
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (boolean only : new boolean[] {true, false}) {
            ToggleButton button =
                    Ui.toggle(words.of(only ? "compare.only-changed" : "compare.all"), null, only, "segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.shown().onlyChanged().set(only));
            model.shown().onlyChanged().subscribe(now -> button.setSelected(now == only));
            segments.getChildren().add(button);
        }
        return segments;
    }

    private void show() {
        Reviewed now = model.reviewed().get();
        record.setDisable(now == null);
        String text = now == null
                ? ""
                : now.approved() == null
                        ? words.of("review.all-new")
                        : words.of("review.compared", now.approved().revision())
                                + " · "
                                + words.of("compare.changes", now.comparison().changes());
        summary.setText(text);
    }

    /** Shows only what there is room for; the sides are opened by buttons where the window is narrow. */
    void show(boolean narrow, boolean empty) {
        Ui.shown(queue, narrow && !empty);
        Ui.shown(comments, narrow && !empty);
        Ui.shown(filter, !empty);
        Ui.shown(record, !empty);
        Ui.shown(summary, !narrow);
        record.setText(narrow ? "" : words.of("record.button"));
        record.setAccessibleText(words.of("record.button"));
    }

    ToggleButton queue() {
        return queue;
    }

    ToggleButton comments() {
        return comments;
    }

    Node root() {
        return root;
    }
}
