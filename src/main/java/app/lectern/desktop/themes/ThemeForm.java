package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes.Shelved;
import app.lectern.service.ThemeCheck;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything of a theme that can be chosen. */
final class ThemeForm {
    private final Words words;
    private final ThemesViewModel model;
    private final VBox remarks = Ui.column(8);
    private final VBox fields;
    private final VBox root;

    ThemeForm(Words words, ThemesViewModel model) {
        this.words = words;
        this.model = model;
        ThemeEdit edit = model.edit();
        this.fields = Ui.column(
                16,
                FormField.text(
                        words,
                        edit,
                        "themes.name-ko",
                        ThemeCheck.KOREAN,
                        theme -> theme.korean(),
                        (theme, name) -> theme.withNames(name, theme.english())),
                FormField.text(
                        words,
                        edit,
                        "themes.name-en",
                        ThemeCheck.ENGLISH,
                        theme -> theme.english(),
                        (theme, name) -> theme.withNames(theme.korean(), name)),
                section("themes.colours"),
                new ColourFields(words, edit).root(),
                section("themes.forms"),
                new FormFields(words, edit).root(),
                section("themes.edge"),
                new FooterFields(words, edit).root());
        this.root = Ui.column(16, remarks, fields);
        root.setPadding(new Insets(16));
        model.chosen().addListener((_, _, chosen) -> show(chosen));
        show(model.chosen().get());
    }

    private Node section(String key) {
        return Ui.column(12, Ui.line(), Ui.text(words.of(key), "t-section"));
    }

    private void show(@Nullable Shelved chosen) {
        fields.setDisable(!model.editable());
        remarks.getChildren().clear();
        if (chosen == null) {
            return;
        }
        Ui.shown(fields, chosen.reading() instanceof ThemeReading.Accepted);
        if (chosen.reading() instanceof ThemeReading.Refused refused) {
            String problems = refused.problems().stream().map(words::of).collect(Collectors.joining("\n"));
            remarks.getChildren()
                    .add(Ui.hint(
                            Feather.ALERT_OCTAGON, words.of("themes.broken-how", chosen.id(), problems), "danger"));
        } else if (!model.mayWrite()) {
            remarks.getChildren().add(Ui.hint(Feather.LOCK, words.of("themes.read-only"), "accent"));
        } else if (chosen.bundled()) {
            HBox hint = Ui.hint(Feather.LOCK, words.of("themes.bundled"), "accent");
            remarks.getChildren()
                    .addAll(hint, Ui.button(words.of("themes.duplicate-this"), Feather.COPY, model::duplicate));
        } else {
            remarks.getChildren().add(Ui.wrapped(words.of("themes.id", chosen.id()), "t-caption", "t-muted"));
        }
    }

    Node root() {
        return root;
    }
}
