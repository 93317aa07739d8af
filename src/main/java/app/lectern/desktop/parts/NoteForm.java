package app.lectern.desktop.parts;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks for some words before something is done. */
public final class NoteForm {
    private static final KeyCombination DONE = KeyCombination.valueOf("Shortcut+Enter");

    private static final double WIDTH = 320;

    private final PopOver form = new PopOver();

    /**
     * @param question above the field
     * @param example of what may be written, seen while nothing is
     * @param needed whether something must be written
     * @param act the button that does it; what it did before is done by {@code then}
     */
    public NoteForm(String question, String example, boolean needed, Button act, Consumer<String> then) {
        TextArea note = new TextArea();
        note.setPromptText(example);
        note.setAccessibleText(question);
        note.setPrefSize(WIDTH, 96);
        note.setWrapText(true);
        Runnable done = () -> {
            form.hide();
            then.accept(note.getText());
        };
        act.setOnAction(_ -> done.run());
        if (needed) {
            act.disableProperty().bind(note.textProperty().map(String::isBlank));
        }
        note.setOnKeyPressed(event -> {
            if (DONE.match(event) && !act.isDisabled()) {
                event.consume();
                done.run();
            }
        });
        VBox box = new VBox(8, Ui.wrapped(question, "field-label"), note, Ui.row(0, Ui.gap(), act));
        box.setPadding(new Insets(16));
        box.setPrefWidth(WIDTH + 32);
        form.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        form.setContentNode(box);
        form.setOnShown(_ -> note.requestFocus());
    }

    /** Asks above a node. */
    public void showAbove(Node node) {
        form.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        form.show(node);
    }

    /** Asks below a node. */
    public void show(Node below) {
        form.show(below);
    }
}
