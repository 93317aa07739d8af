package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** How many videos are selected, and what can be done with all of them at once. */
final class SelectionBar {
    private final Words words;
    private final CardSelection selection;
    private final Label count = Ui.firm("", "t-strong");
    private final HBox root;

    SelectionBar(Words words, CardSelection selection, CardActions actions, LibraryMenu menu) {
        this.words = words;
        this.selection = selection;
        Button training = Ui.button(words.of("library.put-into"), Feather.CALENDAR, () -> {}, "flat", "small");
        training.setOnAction(_ -> menu.showTrainings(training));
        root = Ui.styled(
                Ui.row(
                        8,
                        Ui.icon(Feather.CHECK, "t-accent"),
                        count,
                        Ui.gap(),
                        training,
                        Ui.button(
                                words.of("library.duplicate"),
                                Feather.COPY,
                                () -> actions.duplicate(selection.chosen()),
                                "flat",
                                "small"),
                        Ui.button(
                                words.of("library.remove"),
                                Feather.TRASH_2,
                                () -> actions.remove(selection.chosen()),
                                "flat",
                                "small"),
                        Ui.button(words.of("library.select-none"), Feather.X, selection::none, "flat", "small")),
                "hint",
                "hint-accent");
        Ui.shown(root, false);
    }

    /** Shows itself while anything is selected. */
    void update() {
        count.setText(words.of("library.selected", selection.count()));
        Ui.shown(root, selection.count() > 0);
    }

    Node root() {
        return root;
    }
}
