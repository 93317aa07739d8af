package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.PictureMotion;
import app.lectern.script.SceneDocument;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The scene's picture: dropped here, pasted or chosen, and what of it stays to be seen. */
final class PictureField {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Words words;
    private final PropertiesViewModel model;
    private final Label name = Ui.wrapped("", "t-dense");
    private final Button choose;
    private final Button remove;
    private final Slider across;
    private final Slider down;
    private final ComboBox<PictureMotion> motion;
    private final VBox details;
    private final VBox root;
    private boolean following;

    PictureField(Words words, PropertiesViewModel model) {
        this.words = words;
        this.model = model;
        across = slider("picture.across");
        down = slider("picture.down");
        across.valueProperty().addListener(_ -> moved());
        down.valueProperty().addListener(_ -> moved());
        choose = Ui.button(words.of("picture.choose"), Feather.IMAGE, this::choose, "small");
        Button paste = Ui.button(words.of("picture.paste"), Feather.CLIPBOARD, this::paste, "small");
        remove = Ui.iconButton(Feather.X, words.of("picture.remove"), model::removePicture, "small");
        motion = new ValueChoice<>(
                        List.of(PictureMotion.values()), value -> words.of("motion." + value.id()), model::motion)
                .box(words.of("picture.motion"));
        details = Ui.column(
                8,
                Ui.row(8, Ui.text(words.of("picture.across"), "t-caption", "t-muted"), Ui.wide(across)),
                Ui.row(8, Ui.text(words.of("picture.down"), "t-caption", "t-muted"), Ui.wide(down)),
                motion);
        Label notice = Ui.wrapped("", "t-dense", "t-danger");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        root = Ui.styled(
                Ui.column(8, Ui.row(4, Ui.wide(name), remove), new FlowPane(8, 8, choose, paste), notice, details),
                "drop-field");
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::drop);
        root.setOnDragExited(_ -> root.getStyleClass().remove("drop-here"));
        root.setOnKeyPressed(event -> {
            if (PASTE.match(event)) {
                paste();
                event.consume();
            }
        });
    }

    private Slider slider(String key) {
        Slider slider = new Slider(0, 1, 0.5);
        slider.setAccessibleText(words.of(key));
        slider.setBlockIncrement(0.05);
        return slider;
    }

    private void moved() {
        if (!following) {
            model.focus(new FocalPoint(rounded(across.getValue()), rounded(down.getValue())));
        }
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.of("picture.files"), "*.png", "*.jpg", "*.jpeg"));
        take(chooser.showOpenDialog(root.getScene().getWindow()));
    }

    private void take(File file) {
        if (file != null) {
            model.picture(file.toPath(), file.getName());
        }
    }

    private void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        if (board.hasFiles()) {
            take(board.getFiles().getFirst());
        } else if (board.hasImage()) {
            PastedPicture.take(board.getImage(), words.of("picture.pasted"), model);
        } else {
            model.notice().set(words.of("picture.nothing"));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!root.getStyleClass().contains("drop-here")) {
                root.getStyleClass().add("drop-here");
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            take(event.getDragboard().getFiles().getFirst());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    void show(SceneDocument scene) {
        boolean there = !scene.image().isBlank();
        following = true;
        try {
            name.setText(there ? scene.image() : words.of("picture.none"));
            across.setValue(scene.focus().x());
            down.setValue(scene.focus().y());
            motion.setValue(scene.motion());
        } finally {
            following = false;
        }
        Ui.shown(remove, there);
        Ui.shown(details, there);
    }

    /** What the keyboard comes to first. */
    Node first() {
        return choose;
    }

    Node root() {
        return root;
    }
}
