package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ComposedText;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Question.Kind;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One option: whether it is right, its words, and what is done with it. Enter adds one below, Backspace takes an empty one
 * away, Ctrl with up and down moves it.
 */
final class OptionRow {
    private static final KeyCombination UP = KeyCombination.valueOf("Shortcut+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Shortcut+Down");

    private final OptionRows rows;
    private final int index;
    private final ButtonBase right;
    private final TextField text = new TextField();
    private final ComposedText written;
    private final Button up;
    private final Button remove;
    private final HBox root;

    OptionRow(Words words, QuestionViewModel model, OptionRows rows, Kind kind, int index) {
        this.rows = rows;
        this.index = index;
        boolean truth = kind == Kind.TRUEFALSE;
        right = kind == Kind.MULTIPLE ? new CheckBox() : new RadioButton();
        right.setAccessibleText(words.of("question.right-option", index + 1));
        right.setOnAction(_ -> model.correct(index, isTicked()));
        Ui.tip(right, () -> words.of("question.right"));
        written = new ComposedText(text, typed -> model.option(index, typed));
        text.setAccessibleText(words.of("question.option", index + 1));
        text.setPromptText(words.of("question.option", index + 1));
        text.setMinWidth(0);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        up = Ui.iconButton(
                Feather.ARROW_UP, words.of("question.option-up", index + 1), () -> rows.move(index, -1), "small");
        remove = Ui.iconButton(
                Feather.X, words.of("question.option-remove", index + 1), () -> rows.remove(index), "small");
        root = truth ? Ui.row(8, right) : Ui.row(4, right, Ui.wide(text), up, remove);
    }

    private boolean isTicked() {
        return right instanceof CheckBox box ? box.isSelected() : ((Toggle) right).isSelected();
    }

    private void pressed(KeyEvent event) {
        boolean composing = written.composing();
        if (event.getCode() == KeyCode.ENTER && !composing) {
            rows.add(index);
        } else if (event.getCode() == KeyCode.BACK_SPACE && text.getText().isEmpty() && !composing) {
            rows.remove(index);
        } else if (UP.match(event)) {
            rows.move(index, -1);
        } else if (DOWN.match(event)) {
            rows.move(index, 1);
        } else {
            return;
        }
        event.consume();
    }

    void show(String words, boolean correct, int options) {
        if (right instanceof CheckBox box) {
            box.setSelected(correct);
        } else {
            ((Toggle) right).setSelected(correct);
        }
        if (text.getParent() == null) {
            right.setText(words);
        } else {
            written.show(words);
        }
        up.setDisable(index == 0);
        remove.setDisable(options <= QuestionViewModel.FEWEST_OPTIONS);
    }

    /** @param tick whether the mark of a right option is wanted, rather than the words */
    Node first(boolean tick) {
        return tick || text.getParent() == null ? right : text;
    }

    void focus() {
        first(false).requestFocus();
        text.end();
    }

    void settle() {
        written.settle();
    }

    boolean composing() {
        return written.composing();
    }

    Node root() {
        return root;
    }
}
