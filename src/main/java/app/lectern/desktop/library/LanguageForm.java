package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Where the language of a new translation is chosen. */
final class LanguageForm {
    private static final List<String> LANGUAGES =
            List.of("en", "ko", "ja", "zh-CN", "zh-TW", "vi", "th", "id", "mn", "uz", "ru", "es", "fr", "de", "pt-BR");

    private final Words words;
    private final Label question = Ui.firm("", "t-strong");
    private final ComboBox<String> languages = new ComboBox<>();
    private final HBox root;
    private Consumer<String> action = _ -> {};

    LanguageForm(Words words) {
        this.words = words;
        languages.setAccessibleText(words.of("translating.language"));
        languages.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return tag == null ? "" : name(tag);
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        Button done = Ui.button(words.of("translating.create-done"), Feather.CHECK, this::finish, "accent", "small");
        done.disableProperty().bind(languages.valueProperty().isNull());
        root = AskBar.of(words, this::close, done, question, languages, Ui.gap());
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(words.locale().get());
    }

    /**
     * Asks for a language.
     *
     * @param title of the video that is to be translated
     */
    void ask(String title, Consumer<String> create) {
        action = create;
        question.setText(words.of("translating.create-question") + " · " + title);
        languages.getItems().setAll(LANGUAGES);
        languages.setValue(LANGUAGES.getFirst());
        Ui.shown(root, true);
        languages.requestFocus();
    }

    private void finish() {
        String chosen = languages.getValue();
        if (chosen != null) {
            close();
            action.accept(chosen);
        }
    }

    private void close() {
        Ui.shown(root, false);
    }

    Node root() {
        return root;
    }
}
