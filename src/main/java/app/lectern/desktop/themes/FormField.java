package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ComposedText;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** The parts of the form of a theme. */
final class FormField {
    private FormField() {}

    /** A control under its name. */
    static Node of(String name, Node... below) {
        var box = Ui.column(4, Ui.text(name, "field-label"));
        box.getChildren().addAll(below);
        return box;
    }

    /** A text of the theme under its name, with what is wrong with it. */
    static Node text(
            Words words,
            ThemeEdit edit,
            String name,
            String field,
            Function<Theme, String> get,
            BiFunction<Theme, String, Theme> set) {
        TextField control = new TextField();
        control.setAccessibleText(words.of(name));
        ComposedText text = new ComposedText(control, written -> edit.change(now -> set.apply(now, written)));
        edit.theme().addListener((_, _, theme) -> text.show(theme == null ? "" : get.apply(theme)));
        return of(words.of(name), control, problem(edit, field));
    }

    /** What is wrong with a field; takes no room while nothing is. */
    static Node problem(ThemeEdit edit, String field) {
        Label label = Ui.wrapped("", "t-caption", "t-danger");
        label.setGraphic(Ui.icon(Feather.ALERT_OCTAGON, "ic-sm", "t-danger"));
        edit.problems().addListener((_, _, problems) -> {
            String problem = problems.getOrDefault(field, "");
            label.setText(problem);
            Ui.shown(label, !problem.isEmpty());
        });
        return Ui.shown(label, false);
    }
}
