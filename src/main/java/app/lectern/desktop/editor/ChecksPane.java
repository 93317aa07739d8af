package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Finding;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is wrong with the script: as it is written, and below as it is spoken. */
final class ChecksPane {
    private final CheckViewModel speech;
    private final Node root;

    /** @param next goes to the next finding */
    ChecksPane(Words words, EditorViewModel model, CheckViewModel speech, Runnable next, Consumer<Finding> go) {
        this.speech = speech;
        FindingsPane written = new FindingsPane(words, model.findings(), next, go);
        CheckPane spoken = new CheckPane(words, speech, model::lessonNow, model::show);
        VBox box = new VBox(8, Ui.grow(Ui.scroll(written.root())), Ui.line(), Ui.grow(spoken.root()));
        box.setPadding(new Insets(16, 8, 0, 16));
        root = box;
    }

    Node root() {
        return root;
    }

    void close() {
        speech.close();
    }
}
