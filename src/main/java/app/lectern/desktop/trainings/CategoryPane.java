package app.lectern.desktop.trainings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of what trainings can be about: add, rename, put in order, take out. */
final class CategoryPane {
    private final Words words;
    private final TrainingsViewModel model;
    private final TextField name = new TextField();
    private final Button save;
    private final Label count = Ui.firm("", "count");
    private final VBox rows = new VBox();
    private final Node root;
    private @Nullable String renamed;

    CategoryPane(Words words, TrainingsViewModel model) {
        this.words = words;
        this.model = model;
        name.setPromptText(words.of("trainings.category-name"));
        name.setAccessibleText(words.of("trainings.category-name"));
        name.setOnAction(_ -> save());
        this.save = Ui.button(words.of("trainings.category-add"), Feather.PLUS, this::save, "small");
        save.disableProperty().bind(name.textProperty().isEmpty());
        HBox title = Ui.row(
                8,
                Ui.text(words.of("trainings.categories"), "t-section"),
                count,
                Ui.text(words.of("trainings.categories-how"), "t-dense", "t-muted"));
        HBox form = Ui.styled(new HBox(Ui.width(name, 320), Ui.gap(), save), "grid-row");
        this.root = Ui.column(12, title, Ui.styled(new VBox(form, rows), "surface", "grid"));
        model.shown().addListener(_ -> show());
        show();
    }

    private void show() {
        List<String> all = model.shown().get().categories();
        count.setText(String.valueOf(all.size()));
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(String category) {
        boolean used = model.shown().get().trainings().stream()
                .anyMatch(entry -> category.equals(entry.education().category()));
        Button remove = Ui.iconButton(
                Feather.TRASH_2,
                words.of("trainings.category-remove", category),
                () -> model.remove(category),
                "small");
        remove.setDisable(used);
        Button up = Ui.iconButton(
                Feather.ARROW_UP, words.of("trainings.category-up", category), () -> model.moveUp(category), "small");
        up.setDisable(category.equals(model.shown().get().categories().getFirst()));
        return Ui.styled(
                new HBox(
                        Ui.title(category, "t-strong"),
                        Ui.wide(Ui.text(used ? words.of("trainings.category-used") : "", "t-dense", "t-muted")),
                        up,
                        Ui.iconButton(
                                Feather.EDIT_2,
                                words.of("trainings.category-rename", category),
                                () -> edit(category),
                                "small"),
                        remove),
                "grid-row");
    }

    private void edit(String category) {
        renamed = category;
        name.setText(category);
        save.setText(words.of("trainings.save"));
        save.setGraphic(Ui.icon(Feather.CHECK));
        name.requestFocus();
    }

    private void save() {
        String wanted = name.getText().strip();
        if (renamed == null) {
            model.add(wanted, this::clear);
        } else {
            model.rename(renamed, wanted, this::clear);
        }
    }

    private void clear() {
        renamed = null;
        name.clear();
        save.setText(words.of("trainings.category-add"));
        save.setGraphic(Ui.icon(Feather.PLUS));
    }

    Node root() {
        return root;
    }
}
