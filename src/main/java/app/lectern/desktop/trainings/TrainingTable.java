package app.lectern.desktop.trainings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import app.lectern.service.TrainingEntry;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The trainings in a table: add, change, reissue. */
final class TrainingTable {
    static final double TITLE_WIDTH = 160;
    static final double ID_WIDTH = 120;
    static final double CATEGORY_WIDTH = 176;
    static final double DATE_WIDTH = 148;
    static final double COUNT_WIDTH = 48;
    static final double STATE_WIDTH = 80;

    private final Words words;
    private final TrainingsViewModel model;
    private final TrainingForm form;
    private final Label count = Ui.firm("", "count");
    private final VBox rows = new VBox();
    private final Node root;
    private @Nullable Education reissuing;

    TrainingTable(Words words, TrainingsViewModel model) {
        this.words = words;
        this.model = model;
        this.form = new TrainingForm(words, model);
        HBox title = Ui.row(
                8,
                Ui.text(words.of("trainings.title"), "t-section"),
                count,
                Ui.text(words.of("trainings.how"), "t-dense", "t-muted"));
        this.root = Ui.column(12, title, Ui.styled(new VBox(head(), form.root(), rows), "surface", "grid"));
        model.shown().addListener(_ -> show());
        show();
    }

    private Node head() {
        return Ui.styled(
                new HBox(
                        Ui.rest(Ui.text(words.of("trainings.name")), TITLE_WIDTH),
                        Ui.cell(Ui.text(words.of("trainings.id")), ID_WIDTH),
                        Ui.cell(Ui.text(words.of("trainings.category")), CATEGORY_WIDTH),
                        Ui.cell(Ui.text(words.of("trainings.until")), DATE_WIDTH),
                        Ui.cell(Ui.text(words.of("trainings.videos")), COUNT_WIDTH),
                        Ui.cell(Ui.text(words.of("trainings.state")), STATE_WIDTH),
                        Ui.cell(Ui.text(""), TrainingForm.ACTIONS_WIDTH)),
                "grid-head");
    }

    private void show() {
        List<TrainingEntry> all = model.shown().get().trainings();
        count.setText(String.valueOf(all.size()));
        rows.getChildren().clear();
        for (TrainingEntry entry : all) {
            rows.getChildren().add(row(entry));
            if (entry.education().equals(reissuing)) {
                rows.getChildren().add(new ReissueForm(words, model, entry, this::endReissue).root());
            }
        }
        if (all.isEmpty()) {
            Node empty = Ui.row(0, Ui.wide(Ui.wrapped(words.of("trainings.empty"), "t-dense", "t-muted")));
            rows.getChildren().add(Ui.styled(empty, "grid-row"));
        }
    }

    private Node row(TrainingEntry entry) {
        Education education = entry.education();
        Label category = education.category() == null
                ? Ui.text(words.of("trainings.no-category"), "t-muted")
                : Ui.title(education.category());
        Label state = entry.expired()
                ? VideoState.EXPIRED.chip(words)
                : Ui.firm(words.of("trainings.open"), "t-dense", "t-success");
        HBox actions = Ui.row(
                8,
                Ui.gap(),
                Ui.iconButton(
                        Feather.EDIT_2,
                        words.of("trainings.edit", education.title()),
                        () -> form.edit(education),
                        "small"),
                Ui.iconButton(
                        Feather.COPY,
                        words.of("trainings.reissue-of", education.title()),
                        () -> reissue(education),
                        "small"));
        return Ui.styled(
                new HBox(
                        Ui.rest(Ui.title(education.title(), "t-strong"), TITLE_WIDTH),
                        Ui.cell(Ui.title(education.educationId(), "t-muted"), ID_WIDTH),
                        Ui.cell(category, CATEGORY_WIDTH),
                        Ui.cell(Ui.text(education.validUntil().toString()), DATE_WIDTH),
                        Ui.cell(Ui.text(String.valueOf(entry.videos().size())), COUNT_WIDTH),
                        Ui.cell(Ui.row(0, state), STATE_WIDTH),
                        Ui.cell(actions, TrainingForm.ACTIONS_WIDTH)),
                "grid-row");
    }

    private void reissue(Education education) {
        reissuing = education.equals(reissuing) ? null : education;
        show();
    }

    private void endReissue() {
        reissuing = null;
        show();
    }

    Node root() {
        return root;
    }
}
