package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The right side of the editor: a scene's properties, what the check of the script found, or its history. */
final class SidePane {
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane pages = new StackPane();
    private final ToggleButton first;
    private final Node root;

    SidePane(Words words, Node properties, Node check, Node history) {
        HBox segments = Ui.styled(new HBox(), "segments");
        segments.setMaxWidth(HBox.USE_PREF_SIZE);
        first = segment(words.of("editor.properties"), properties, true);
        segments.getChildren()
                .addAll(
                        first,
                        segment(words.of("check.title"), check, false),
                        segment(words.of("history.title"), history, false));
        VBox.setMargin(segments, new Insets(12, 16, 0, 16));
        pages.getChildren().setAll(properties);
        root = Ui.styled(new VBox(segments, Ui.grow(pages)), "surface", "pane-right", "editor-side");
    }

    private ToggleButton segment(String name, Node page, boolean on) {
        ToggleButton button = Ui.toggle(name, null, on, "segment");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            pages.getChildren().setAll(page);
        });
        return button;
    }

    /** Shows the properties again, where findings lead to. */
    void showProperties() {
        first.fire();
    }

    Node root() {
        return root;
    }
}
