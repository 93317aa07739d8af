package app.lectern.desktop.importing;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.SlidePictures;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.WorkBar;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What would come of a file: its scenes to choose from, what was left out, and what they come into. */
public final class ImportPane {
    private static final double SIDE = 340;

    private final Words words;
    private final ImportPreviewViewModel model;
    private final ListView<ImportRow> scenes = new ListView<>();
    private final Label name = Ui.title("", "t-section");
    private final CheckBox all;
    private final CheckBox looks;
    private final Label count = Ui.text("", "t-dense", "t-muted");
    private final Label problem = Ui.wrapped("", "t-dense", "t-danger");
    private final VBox whole = Ui.column(8);
    private final Button keep;
    private final BorderPane root = new BorderPane();

    /**
     * @param target what the scenes come into, to be chosen above the button
     * @param keepKey the words of the button
     */
    public ImportPane(Words words, ImportPreviewViewModel model, SlidePictures pictures, Node target, String keepKey) {
        this.words = words;
        this.model = model;
        FileReadingViewModel reading = model.reading();
        this.all = new CheckBox(words.of("importing.all"));
        this.looks = new CheckBox(words.of("importing.keep-look"));
        this.keep = Ui.wide(Ui.button(words.of(keepKey), Feather.CHECK, model::keep, "accent"));
        ImportCovers covers = new ImportCovers(pictures);
        scenes.setCellFactory(_ -> new ImportCell(model, covers));
        scenes.setAccessibleText(words.of("importing.scenes"));
        scenes.getStyleClass().add("import-scenes");
        scenes.setOnKeyPressed(event -> {
            ImportRow row = scenes.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                model.choose(row.scene(), !model.chosen().get().contains(row.scene()));
                event.consume();
            }
        });
        // before the list, which would keep it to itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        all.setOnAction(_ -> model.chooseAll(all.isSelected()));
        looks.selectedProperty().bindBidirectional(reading.looksKept());
        looks.setWrapText(true);
        VBox middle = Ui.column(8, Ui.row(12, all, Ui.gap(), count), Ui.grow(scenes));
        middle.setPadding(new Insets(12, 16, 16, 16));
        root.setTop(head());
        root.setCenter(middle);
        root.setRight(side(target));
        Ui.styled(root, "surface");
        reading.file().subscribe(this::show);
        reading.result().addListener((_, _, read) -> {
            covers.show(read);
            show(read);
        });
        model.chosen().addListener(_ -> ready());
        reading.working().addListener(_ -> ready());
        reading.problem().addListener(_ -> ready());
        model.target().ready().addListener(_ -> ready());
        ready();
    }

    private Node head() {
        HBox head = Ui.row(
                8,
                Ui.icon(Feather.UPLOAD, "t-muted"),
                name,
                Ui.gap(),
                Ui.iconButton(Feather.X, words.of("importing.close"), model::close, "small"));
        head.setPadding(new Insets(12, 16, 0, 16));
        return head;
    }

    /** Which video it becomes. */
    public static Node videoField(Words words, VideoTarget target) {
        TextField video = new TextField();
        video.setAccessibleText(words.of("importing.video-id"));
        video.textProperty().bindBidirectional(target.videoId());
        Label told = Ui.wrapped("", "t-dense", "t-muted");
        told.textProperty().bind(target.told());
        return Ui.column(4, Ui.text(words.of("importing.video-id"), "field-label"), video, told);
    }

    private Node side(Node target) {
        VBox side = Ui.column(12, looks, target, keep, problem, progress(), Ui.grow(Ui.scroll(whole)));
        side.setPadding(new Insets(12, 16, 16, 0));
        return Ui.width(side, SIDE);
    }

    private Node progress() {
        Button cancel = Ui.button(words.of("action.cancel"), Feather.X, model::close, "small");
        return WorkBar.of(words.of("importing.reading"), model.reading().working(), model.reading()::share, cancel);
    }

    private void show(@Nullable Path file) {
        name.setText(file == null ? "" : words.of("importing.title", String.valueOf(file.getFileName())));
        Ui.shown(looks, model.reading().hasLook());
    }

    private void show(FileReadingViewModel.@Nullable Read read) {
        whole.getChildren().clear();
        if (read == null) {
            scenes.getItems().clear();
            return;
        }
        scenes.getItems().setAll(read.rows());
        scenes.requestFocus();
        if (!read.whole().isEmpty()) {
            whole.getChildren().add(Ui.text(words.of("importing.of-file"), "field-label"));
        }
        read.whole().forEach(finding -> whole.getChildren().add(Ui.wrapped(finding, "t-dense")));
        ready();
    }

    private void ready() {
        int there = scenes.getItems().size();
        int taken = model.chosen().get().size();
        keep.setDisable(!model.isReady());
        all.setDisable(there == 0);
        all.setIndeterminate(taken > 0 && taken < there);
        all.setSelected(there > 0 && taken == there);
        count.setText(there == 0 ? "" : words.of("importing.count", taken, there));
        problem.setText(model.reading().problem().get());
        Ui.shown(problem, !model.reading().problem().get().isEmpty());
        looks.setDisable(model.reading().working().get());
    }

    public Node root() {
        return root;
    }
}
