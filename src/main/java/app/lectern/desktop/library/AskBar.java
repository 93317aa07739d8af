package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A line above the videos in which one thing is asked, and which Escape closes. */
final class AskBar {
    private AskBar() {}

    /**
     * The line, not shown yet.
     *
     * @param close closes it without an answer
     * @param done takes the answer
     * @param asked what stands before the buttons
     */
    static HBox of(Words words, Runnable close, Button done, Node... asked) {
        HBox bar = Ui.row(8, asked);
        bar.getChildren().addAll(Ui.button(words.of("action.cancel"), null, close, "flat", "small"), done);
        bar.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
            }
        });
        return Ui.shown(Ui.styled(bar, "hint", "hint-accent"), false);
    }
}
