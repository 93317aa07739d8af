package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.Theme.Footer;
import app.lectern.service.ThemeCheck;
import java.io.File;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The logo and the lower edge of a theme's slides. */
final class FooterFields {
    private final Words words;
    private final ThemeEdit edit;
    private final Label logo = Ui.wide(Ui.title("", "t-dense", "t-muted"));
    private final VBox root;

    FooterFields(Words words, ThemeEdit edit) {
        this.words = words;
        this.edit = edit;
        this.root = Ui.column(
                12,
                logo(),
                FormField.text(
                        words,
                        edit,
                        "themes.footer-text",
                        ThemeCheck.FOOTER,
                        theme -> theme.footer().text() == null
                                ? ""
                                : theme.footer().text(),
                        (theme, text) -> footer(
                                theme,
                                f -> new Footer(
                                        text.isBlank() ? null : text, f.shown(), f.pageNumber(), f.progressLine()))),
                Ui.wrapped(words.of("themes.footer-how"), "t-caption", "t-muted"),
                flag(
                        "themes.footer-shown",
                        theme -> theme.footer().shown(),
                        (f, on) -> new Footer(f.text(), on, f.pageNumber(), f.progressLine())),
                flag(
                        "themes.page-number",
                        theme -> theme.footer().pageNumber(),
                        (f, on) -> new Footer(f.text(), f.shown(), on, f.progressLine())),
                flag(
                        "themes.progress-line",
                        theme -> theme.footer().progressLine(),
                        (f, on) -> new Footer(f.text(), f.shown(), f.pageNumber(), on)));
    }

    private static Theme footer(Theme theme, Function<Footer, Footer> change) {
        return theme.withFooter(change.apply(theme.footer()));
    }

    private Node logo() {
        Button choose = Ui.button(words.of("themes.logo-choose"), null, this::choose, "small");
        Button remove = Ui.iconButton(
                Feather.TRASH_2, words.of("themes.logo-remove"), () -> edit.change(now -> now.withLogo(null)), "small");
        edit.theme().addListener((_, _, theme) -> {
            Path now = theme == null ? null : theme.logo();
            logo.setText(now == null ? words.of("themes.logo-none") : String.valueOf(now.getFileName()));
            Ui.shown(remove, now != null);
        });
        HBox box = Ui.styled(Ui.row(8, Ui.icon(Feather.IMAGE, "t-muted"), logo, choose, remove), "hint");
        return FormField.of(
                words.of("themes.logo"), box, Ui.wrapped(words.of("themes.logo-how"), "t-caption", "t-muted"));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.of("themes.logo-files"), "*.png", "*.jpg", "*.jpeg"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            edit.change(now -> now.withLogo(file.toPath()));
        }
    }

    private Node flag(String key, Function<Theme, Boolean> get, BiFunction<Footer, Boolean, Footer> set) {
        CheckBox box = new CheckBox(words.of(key));
        box.setWrapText(true);
        box.selectedProperty().addListener((_, _, on) -> edit.change(theme -> footer(theme, f -> set.apply(f, on))));
        edit.theme().addListener((_, _, theme) -> box.setSelected(theme != null && get.apply(theme)));
        return box;
    }

    Node root() {
        return root;
    }
}
