package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.export.lms.LmsOptions;
import app.lectern.export.lms.Quiz;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** When a lesson counts as learned, for packages. */
final class LmsFields {
    private static final int DIGITS = 4;

    private final TextField share = new TextField(Integer.toString(LmsOptions.DEFAULT.completeAt()));
    private final CheckBox locked;
    private final CheckBox free;
    private final CheckBox asked;
    private final Quiz quiz;
    private final VBox root;

    /** @param quiz what the script asks */
    LmsFields(Words words, Quiz quiz) {
        this.quiz = quiz;
        locked = new CheckBox(words.of("export.lock-speed"));
        free = new CheckBox(words.of("export.free-seeking"));
        asked = new CheckBox(words.of("export.questions", quiz.questions().size()));
        asked.setSelected(true);
        List.of(locked, free, asked).forEach(box -> {
            box.setWrapText(true);
            box.setMinHeight(CheckBox.USE_PREF_SIZE);
        });
        share.setPrefColumnCount(DIGITS);
        share.setAccessibleText(words.of("export.complete-at"));
        root = Ui.column(
                8,
                Ui.wrapped(words.of("export.complete-at"), "field-label"),
                Ui.row(8, share, Ui.text("%", "t-muted")),
                locked,
                free,
                Ui.shown(asked, !quiz.isEmpty()),
                Ui.shown(
                        Ui.wrapped(words.of("export.pass-mark", quiz.passMark()), "t-caption", "t-muted"),
                        !quiz.isEmpty()),
                Ui.wrapped(words.of("export.watched"), "t-caption", "t-muted"));
    }

    /** @param changed told whenever the share is another */
    void onChange(Runnable changed) {
        share.textProperty().addListener(_ -> changed.run());
    }

    /** What is chosen; empty when the share is none. */
    Optional<LmsOptions> options() {
        String text = share.getText().strip();
        boolean number = text.matches("\\d{1,3}");
        int percent = number ? Integer.parseInt(text) : 0;
        return percent < LmsOptions.LEAST || percent > LmsOptions.MOST
                ? Optional.empty()
                : Optional.of(new LmsOptions(
                        percent, free.isSelected(), locked.isSelected(), asked.isSelected() ? quiz : Quiz.NONE));
    }

    VBox root() {
        return root;
    }
}
