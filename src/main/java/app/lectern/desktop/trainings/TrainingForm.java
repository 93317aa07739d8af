package app.lectern.desktop.trainings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.DateField;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.VideoId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The row in which a training is added, or changed when its id is known. */
final class TrainingForm {
    static final double ACTIONS_WIDTH = 80;
    /** Between the cells, as the style sheet has it. */
    private static final double SPACING = 12;

    private static final double BUTTON_WIDTH =
            TrainingTable.COUNT_WIDTH + TrainingTable.STATE_WIDTH + ACTIONS_WIDTH + 2 * SPACING;

    private final Words words;
    private final TrainingsViewModel model;
    private final TextField title = new TextField();
    private final TextField id = new TextField();
    private final ComboBox<String> category = new ComboBox<>();
    private final DateField until;
    private final Button save;
    private final Button cancel;
    private final Node root;

    TrainingForm(Words words, TrainingsViewModel model) {
        this.words = words;
        this.model = model;
        this.until = new DateField(words.of("trainings.until"));
        named(title, words.of("trainings.name"));
        named(id, words.of("trainings.id"));
        id.setPromptText("privacy-2026");
        category.setAccessibleText(words.of("trainings.category"));
        this.save = Ui.button(words.of("trainings.add"), Feather.PLUS, this::save, "accent", "small");
        save.disableProperty().bind(title.textProperty().isEmpty());
        this.cancel = Ui.button(words.of("action.cancel"), null, this::clear, "flat", "small");
        this.root = Ui.styled(
                new HBox(
                        Ui.rest(title, TrainingTable.TITLE_WIDTH),
                        Ui.cell(id, TrainingTable.ID_WIDTH),
                        Ui.cell(category, TrainingTable.CATEGORY_WIDTH),
                        until.node(TrainingTable.DATE_WIDTH),
                        Ui.cell(Ui.row(8, Ui.gap(), cancel, save), BUTTON_WIDTH)),
                "grid-row");
        model.shown().addListener(_ -> offer());
        clear();
    }

    private static void named(TextField field, String name) {
        field.setPromptText(name);
        field.setAccessibleText(name);
    }

    private void offer() {
        String chosen = category.getValue();
        List<String> offered = new ArrayList<>();
        offered.add(words.of("trainings.no-category"));
        offered.addAll(model.shown().get().categories());
        category.getItems().setAll(offered);
        category.setValue(chosen != null && offered.contains(chosen) ? chosen : offered.getFirst());
    }

    /** Puts a training into the fields. */
    void edit(Education education) {
        title.setText(education.title());
        id.setText(education.educationId());
        id.setDisable(true);
        category.setValue(Optional.ofNullable(education.category()).orElseGet(() -> words.of("trainings.no-category")));
        until.show(education.validUntil());
        save.setText(words.of("trainings.save"));
        save.setGraphic(Ui.icon(Feather.CHECK));
        Ui.shown(cancel, true);
        title.requestFocus();
    }

    private void clear() {
        title.clear();
        id.clear();
        id.setDisable(false);
        until.clear();
        save.setText(words.of("trainings.add"));
        save.setGraphic(Ui.icon(Feather.PLUS));
        Ui.shown(cancel, false);
        offer();
    }

    private void save() {
        String named = title.getText().strip();
        String chosenId = id.getText().isBlank()
                ? VideoId.ofFileName(named)
                : id.getText().strip();
        boolean none = words.of("trainings.no-category").equals(category.getValue());
        until.day()
                .ifPresentOrElse(
                        day -> model.save(
                                new Education(chosenId, named, day, none ? null : category.getValue()), this::clear),
                        model::badDate);
    }

    Node root() {
        return root;
    }
}
