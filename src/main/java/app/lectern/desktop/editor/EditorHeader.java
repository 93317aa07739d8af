package app.lectern.desktop.editor;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The row above the editor: where we are, how safe the text is, what comes next. */
final class EditorHeader {
    private final Words words;
    private final EditorViewModel model;
    private final EditorActions actions;
    private final SavingLabel saving;
    private final Button undo;
    private final Button redo;
    private final ToggleButton drawer;
    private final HBox root = Ui.header();

    EditorHeader(Studio studio, EditorViewModel model, EditorActions actions) {
        this.words = studio.words();
        this.model = model;
        this.actions = actions;
        this.saving =
                new SavingLabel(words, model.saving(), studio.lectern().config().clock());
        undo = step(
                Feather.ROTATE_CCW,
                "editor.undo",
                model.writing()::undo,
                model.writing().undoName());
        redo = step(
                Feather.ROTATE_CW,
                "editor.redo",
                model.writing()::redo,
                model.writing().redoName());
        drawer = Ui.toggle("", Feather.SIDEBAR, false, "segment");
        drawer.setAccessibleText(words.of("editor.properties"));
        Ui.tipOfName(drawer);
        root.getChildren().add(Ui.text(words.of("rail.editor"), "t-title"));
    }

    private Button step(Feather icon, String key, Runnable action, ObservableValue<@Nullable StepName> name) {
        Button button = Ui.iconButton(icon, words.of(key), action);
        button.disableProperty().bind(name.map(_ -> false).orElse(true));
        name.addListener((_, _, step) -> {
            String what =
                    step == null ? "" : words.of(step.key(), step.arguments().toArray());
            String text = step == null ? words.of(key) : words.of(key + "-step", what);
            button.setAccessibleText(text);
        });
        return button;
    }

    void show(Lesson lesson, boolean narrow) {
        root.getChildren().clear();
        if (lesson.entry().education() != null && !narrow) {
            root.getChildren()
                    .addAll(
                            Ui.title(lesson.entry().education().title(), "t-muted"),
                            Ui.icon(Feather.CHEVRON_RIGHT, "ic-sm", "t-muted"));
        }
        root.getChildren().addAll(Ui.title(lesson.title(), "t-section"), state(lesson));
        if (!narrow) {
            root.getChildren()
                    .add(Ui.firm(words.of("editor.revision", lesson.script().revision()), "t-dense", "t-muted"));
        }
        root.getChildren().add(Ui.gap());
        saving.shorten(narrow);
        if (model.writing().writable().get()) {
            root.getChildren().addAll(saving.root(), undo, redo);
        }
        root.getChildren().addAll(actions.of(lesson));
        if (narrow) {
            root.getChildren().add(drawer);
        }
    }

    private Node state(Lesson lesson) {
        return lesson.script().isInReview()
                ? Ui.styled(Ui.iconText(Feather.EYE, words.of("state.in-review")), "chip", "chip-warning")
                : lesson.state().chip(words);
    }

    /** Opens the right side where the window is narrow. */
    ToggleButton drawer() {
        return drawer;
    }

    Node root() {
        return root;
    }
}
