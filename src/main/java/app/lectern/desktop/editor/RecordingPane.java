package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that give a scene a recording, and the microphone's level. */
final class RecordingPane {
    /** What is softer shows no level. */
    private static final double FLOOR_DB = -60;

    private final Words words;
    private final RecordingViewModel model;
    private final Button remove;
    private final VBox root;

    RecordingPane(Words words, RecordingViewModel model) {
        this.words = words;
        this.model = model;
        Button record = Ui.button(words.of("recording.start"), Feather.MIC, model::record, "small");
        record.disableProperty().bind(model.recording().or(model.busy()));
        Button stop = Ui.button(words.of("recording.stop"), Feather.SQUARE, model::stop, "small", "danger");
        stop.managedProperty().bind(model.recording());
        stop.visibleProperty().bind(model.recording());
        Button choose = Ui.button(words.of("recording.import"), Feather.UPLOAD, this::importFile, "small");
        choose.disableProperty().bind(model.recording().or(model.busy()));
        remove = Ui.button(words.of("recording.remove"), Feather.TRASH_2, model::remove, "small");
        remove.disableProperty().bind(model.recording().or(model.busy()));
        ProgressBar level = new ProgressBar(0);
        level.setMaxWidth(Double.MAX_VALUE);
        level.setAccessibleText(words.of("recording.level"));
        level.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(1 - model.levelDb().get() / FLOOR_DB, 0, 1), model.levelDb()));
        level.managedProperty().bind(model.recording());
        level.visibleProperty().bind(model.recording());
        var notice = Ui.wrapped("", "t-dense", "t-muted");
        notice.textProperty().bind(model.notice());
        notice.managedProperty().bind(model.notice().isNotEmpty());
        root = Ui.column(
                8,
                Ui.text(words.of("recording.title"), "field-label"),
                new FlowPane(8, 8, record, stop, choose, remove),
                level,
                Ui.wrapped(words.of("recording.how"), "t-caption", "t-muted"),
                notice);
    }

    private void importFile() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.of("recording.files"), "*.wav", "*.mp3", "*.m4a", "*.aac", "*.flac", "*.ogg", "*.opus"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.importFile(file.toPath());
        }
    }

    /** Shows what fits the chosen scene. */
    void refresh() {
        Ui.shown(remove, model.hasRecording());
    }

    Node root() {
        return root;
    }
}
