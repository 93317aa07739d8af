package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.pipeline.Themes.Shelved;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is asked before changes are lost or a theme that is in use goes, and what did not work. */
final class QuestionBar {
    private final Words words;
    private final ThemesViewModel model;
    private final VBox root = new VBox(8);

    QuestionBar(Words words, ThemesViewModel model) {
        this.words = words;
        this.model = model;
        model.leaving().addListener(_ -> ask());
        model.confirming().addListener(_ -> ask());
        model.notice().addListener(_ -> show());
        model.edit().savable().addListener(_ -> show());
        root.setPadding(new Insets(12, 16, 0, 16));
        show();
    }

    /** A question takes the keyboard, to the answer that loses nothing. */
    private void ask() {
        show();
        Node stay = root.lookup(".stay");
        if (stay != null) {
            stay.requestFocus();
        }
    }

    private void show() {
        root.getChildren().clear();
        if (!model.notice().get().isEmpty()) {
            root.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, model.notice().get(), "danger"));
        }
        if (model.leaving().get() != null) {
            String key = model.edit().savable().get() ? "themes.leave" : "themes.leave-bad";
            Button save = Ui.button(words.of("themes.leave-save"), Feather.SAVE, model::saveAndLeave, "accent");
            save.setDisable(!model.edit().savable().get());
            ask(
                    words.of(key),
                    "warning",
                    save,
                    Ui.button(words.of("themes.leave-drop"), null, model::dropAndLeave),
                    Ui.button(words.of("themes.leave-stay"), null, model::stay, "stay"));
        }
        Shelved chosen = model.chosen().get();
        if (model.confirming().get() && chosen != null) {
            ask(
                    words.of("themes.remove-used", model.usesOf(chosen.id())),
                    "danger",
                    Ui.button(words.of("themes.remove-do"), Feather.TRASH_2, model::remove, "danger"),
                    Ui.button(words.of("themes.remove-stay"), null, model::stay, "stay"));
        }
        Ui.shown(root, !root.getChildren().isEmpty());
    }

    private void ask(String question, String tone, Button... answers) {
        FlowPane buttons = new FlowPane(8, 8, answers);
        root.getChildren().add(Ui.column(8, Ui.hint(Feather.ALERT_TRIANGLE, question, tone), buttons));
    }

    Node root() {
        return root;
    }
}
