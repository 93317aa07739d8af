package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.ScriptLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be chosen of a question, one below the other; rows stay as long as there are as many. */
final class OptionRows {
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

    private final Words words;
    private final QuestionViewModel model;
    private final List<OptionRow> rows = new ArrayList<>();
    private final VBox list = Ui.column(4);
    private final Button add;
    private final VBox root;
    private @Nullable Kind shown;

    OptionRows(Words words, QuestionViewModel model) {
        this.words = words;
        this.model = model;
        this.add = Ui.button(words.of("question.option-add"), Feather.PLUS, () -> add(rows.size() - 1), "small");
        this.root = Ui.column(8, list, add);
    }

    /** @param choices what can be chosen, as it is read */
    void show(Question question, List<String> choices) {
        boolean truth = question.kind() == Kind.TRUEFALSE;
        if (question.kind() != shown || rows.size() != choices.size()) {
            shown = question.kind();
            rows.clear();
            for (int i = 0; i < choices.size(); i++) {
                rows.add(new OptionRow(words, model, this, question.kind(), i));
            }
            list.getChildren().setAll(rows.stream().map(OptionRow::root).toList());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(choices.get(i), question.isCorrect(i), choices.size());
        }
        Ui.shown(add, !truth);
        add.setDisable(choices.size() >= ScriptLimits.OPTIONS);
    }

    /** Adds an option behind another and goes there. */
    void add(int behind) {
        model.addOption(behind);
        focus(behind + 1);
    }

    /** Takes an option away and goes to the one before it. */
    void remove(int option) {
        model.removeOption(option);
        focus(Math.max(0, option - 1));
    }

    /** Moves an option and stays with it. */
    void move(int option, int by) {
        model.moveOption(option, by);
        focus(option + by);
    }

    private void focus(int option) {
        if (option >= 0 && option < rows.size()) {
            rows.get(option).focus();
        }
    }

    /** The row that a finding is about, such as {@code question.options[2]}; the first for all of them. */
    @Nullable
    Node named(String field) {
        Matcher place = PLACE.matcher(field);
        int row = place.find() ? Integer.parseInt(place.group(1)) : 0;
        return row < rows.size() ? rows.get(row).first(field.endsWith(".correct")) : null;
    }

    void settle() {
        rows.forEach(OptionRow::settle);
    }

    boolean composing() {
        return rows.stream().anyMatch(OptionRow::composing);
    }

    Node root() {
        return root;
    }
}
