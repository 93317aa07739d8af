package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Script;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;

/** How much of the whole script's questions has to be right; to be seen while there are any. */
final class PassMarkField {
    private static final int STEP = 5;

    private final QuestionViewModel model;
    private final Spinner<Integer> mark = new Spinner<>(1, 100, Script.PASS_MARK, STEP);
    private final VBox root;
    private boolean following;

    PassMarkField(Words words, QuestionViewModel model, DocumentViewModel writing) {
        this.model = model;
        mark.setEditable(true);
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setAccessibleText(words.of("question.pass-mark"));
        mark.getEditor().setAccessibleText(words.of("question.pass-mark"));
        mark.valueProperty().addListener((_, _, percent) -> {
            if (!following) {
                model.passMark(percent);
            }
        });
        root = Ui.column(
                4,
                Ui.text(words.of("question.pass-mark"), "field-label"),
                mark,
                Ui.wrapped(words.of("question.pass-mark-how"), "t-caption", "t-muted"));
        writing.document().addListener(_ -> show());
        show();
    }

    private void show() {
        following = true;
        try {
            Ui.shown(root, model.questions() > 0);
            mark.getValueFactory().setValue(model.passMark());
        } finally {
            following = false;
        }
    }

    Node root() {
        return root;
    }
}
