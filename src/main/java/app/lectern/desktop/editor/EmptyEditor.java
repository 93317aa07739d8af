package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The editor while no video is open. */
final class EmptyEditor {
    private EmptyEditor() {}

    /** @param toLibrary goes where videos are opened */
    static Node of(Words words, Runnable toLibrary) {
        VBox box = Ui.column(
                12,
                Ui.icon(Feather.EDIT_3, "ic-xl", "t-muted"),
                Ui.text(words.of("editor.empty"), "t-title"),
                Ui.wrapped(words.of("editor.empty-how"), "t-muted"),
                Ui.button(words.of("editor.to-library"), Feather.GRID, toLibrary, "accent"));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
