package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.importing.ImportDesk;
import app.lectern.desktop.importing.ImportPane;
import app.lectern.desktop.importing.ImportPreviewViewModel;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.imported.FileKind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Takes scenes of a file into the script that is open, by the same preview as the library. */
final class SceneImport {
    private final Words words;
    private final EditorViewModel model;
    private final ImportPreviewViewModel preview;
    private @Nullable Node pane;

    /** @param cover lays the preview over the middle of the editor; null takes it away */
    SceneImport(Studio studio, EditorViewModel model, SceneListViewModel scenes, Consumer<@Nullable Node> cover) {
        this.words = studio.words();
        this.model = model;
        InsertTarget target = new InsertTarget(
                studio.lectern().drafts(), studio.user(), model.saving()::base, model.writing(), scenes);
        this.preview = new ImportPreviewViewModel(ImportDesk.of(studio), target, Fx.window(), words);
        preview.reading().file().addListener((_, before, file) -> {
            if ((before == null) != (file == null)) {
                cover.accept(file == null ? null : pane(studio));
            }
        });
    }

    /** Built for the first file. */
    private Node pane(Studio studio) {
        if (pane == null) {
            pane = new ImportPane(words, preview, studio.pictures(), where(), "importing.insert").root();
        }
        return pane;
    }

    private Node where() {
        Label where = Ui.wrapped("", "t-dense");
        model.writing().spot().subscribe(spot -> where.setText(words.of("importing.behind", spot.scene() + 1)));
        return where;
    }

    /** Asks for a file and shows what would come of it. */
    void choose(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("scene.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.of("importing.files"),
                        FileKind.endings().stream().map(ending -> "*." + ending).toList()));
        File file = chooser.showOpenDialog(window);
        if (file != null) {
            open(file.toPath());
        }
    }

    /** Takes files that are dropped on a node. */
    void acceptDropsOn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event) != null) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Path file = file(event);
            if (file != null) {
                open(file);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** The one file of a kind that is known, refused ones too, for they are told why; null when it is something else. */
    private static @Nullable Path file(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        Path file = files.size() == 1 ? files.getFirst().toPath() : null;
        return file == null || FileKind.of(file).isEmpty() ? null : file;
    }

    /** Shows what would come of a file. */
    void open(Path file) {
        if (model.writing().writable().get()) {
            preview.open(file);
        }
    }

    /** Lets the file go. */
    void close() {
        preview.close();
    }
}
