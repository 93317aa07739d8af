package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the title of the whole lesson is translated, above the first scene and wherever it is missing. */
final class LessonTitle {
    private final Words words;
    private final TranslationViewModel model;
    private final Label caption = Ui.wrapped("", "t-caption", "t-muted");
    private final TextField field = new TextField();
    private final VBox root = Ui.column(4, caption, field);

    LessonTitle(Words words, TranslationViewModel model) {
        this.words = words;
        this.model = model;
        field.setAccessibleText(words.of("translating.title"));
        field.setPromptText(words.of("translating.title"));
        field.setOnAction(_ -> model.entitle(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.entitle(field.getText());
            }
        });
    }

    /** Follows what is written; what is typed here and not done yet stays. */
    void show() {
        String title = model.sourceTitle();
        caption.setText(words.of("translating.title") + " · " + title);
        if (!field.isFocused()) {
            field.setText(model.title());
        }
        Ui.shown(root, !title.isBlank() && (field.isFocused() || model.isTitleShown()));
    }

    Node root() {
        return root;
    }
}
