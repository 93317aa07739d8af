package app.lectern.desktop.trainings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.DateField;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.education.Education;
import app.lectern.service.TrainingEntry;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks how the next year's training is called and when it ends; shown under the old one. */
final class ReissueForm {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private final TrainingsViewModel model;
    private final Education old;
    private final Runnable done;
    private final TextField title = new TextField();
    private final TextField id = new TextField();
    private final DateField until;
    private final Node root;

    ReissueForm(Words words, TrainingsViewModel model, TrainingEntry entry, Runnable done) {
        this.model = model;
        this.old = entry.education();
        this.done = done;
        this.until = new DateField(words.of("trainings.new-until"));
        title.setAccessibleText(words.of("trainings.new-name"));
        id.setAccessibleText(words.of("trainings.new-id"));
        suggest();
        HBox fields = Ui.row(
                12,
                field(words.of("trainings.new-name"), Ui.wide(title)),
                field(words.of("trainings.new-id"), Ui.cell(id, TrainingTable.ID_WIDTH)),
                field(words.of("trainings.new-until"), until.node(TrainingTable.DATE_WIDTH)));
        HBox.setHgrow(fields.getChildren().getFirst(), Priority.ALWAYS);
        HBox actions = Ui.row(
                8,
                Ui.wide(Ui.wrapped(
                        words.of("trainings.reissue-how", entry.videos().size()), "t-dense", "t-muted")),
                Ui.button(words.of("action.cancel"), null, done, "flat", "small"),
                Ui.button(words.of("trainings.reissue"), Feather.COPY, this::reissue, "accent", "small"));
        VBox box = Ui.styled(new VBox(12, fields, actions), "hint", "hint-accent");
        VBox row = new VBox(box);
        row.setPadding(new Insets(8, 12, 12, 12));
        this.root = row;
    }

    private static Node field(String name, Node control) {
        return Ui.column(4, Ui.text(name, "t-caption", "t-muted"), control);
    }

    private void suggest() {
        LocalDate next = old.validUntil().plusYears(1);
        String nextId = nextYears(old.educationId());
        title.setText(nextYears(old.title()));
        id.setText(nextId.equals(old.educationId()) ? nextId + "-" + next.getYear() : nextId);
        until.show(next);
    }

    private static String nextYears(String text) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
    }

    private void reissue() {
        until.day()
                .ifPresentOrElse(
                        day -> model.reissue(
                                old, id.getText().strip(), title.getText().strip(), day, done),
                        model::badDate);
    }

    Node root() {
        return root;
    }
}
