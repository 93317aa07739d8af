package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a narration beside writing it. */
final class NarrationButtons {
    private NarrationButtons() {}

    static Button split(Words words, EditorViewModel model) {
        Button button =
                Ui.button(words.of("scene.split-here"), Feather.SCISSORS, model.sceneList()::split, "small", "flat");
        button.disableProperty().bind(model.writing().writable().not());
        button.setAccessibleText(words.of("scene.split-here"));
        return button;
    }

    static Button listen(Words words, EditorViewModel model) {
        Button button = Ui.button(words.of("voices.listen"), Feather.HEADPHONES, model.listening()::listen, "small");
        button.setAccessibleText(words.of("voices.listen"));
        button.disableProperty().bind(model.listening().speaking());
        return button;
    }
}
