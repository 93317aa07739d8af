package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.speech.SpeechServer;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A speech server: its address, key, model, voices and languages. In force when it is kept. */
final class SpeechServerForm {
    private static final int TIMEOUT_SEC = 60;
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private final Words words;
    private final VoicesViewModel model;
    private final TextField url = new TextField();
    private final PasswordField key = new PasswordField();
    private final TextField modelName = new TextField();
    private final TextField voices = new TextField();
    private final TextField languages = new TextField();
    private final Node root;

    SpeechServerForm(Words words, VoicesViewModel model) {
        this.words = words;
        this.model = model;
        SpeechServer now = model.settings().get().server();
        if (now != null) {
            url.setText(now.url());
            key.setText(now.apiKey());
            modelName.setText(now.model());
            voices.setText(String.join(", ", now.voices()));
            languages.setText(String.join(", ", now.languages()));
        }
        url.setPromptText("http://127.0.0.1:8880");
        voices.setPromptText(words.of("server.voices-prompt"));
        languages.setPromptText("ko, en");
        VBox fields = Ui.styled(
                new VBox(
                        12,
                        row(field("server.url", url), field("server.key", key)),
                        row(
                                field("server.model", modelName),
                                field("server.voices", voices),
                                field("server.languages", languages)),
                        buttons()),
                "surface",
                "grid");
        fields.setPadding(new Insets(16));
        root = Ui.column(
                12,
                Ui.text(words.of("server.title"), "t-section"),
                Ui.wrapped(words.of("server.how"), "t-dense", "t-muted"),
                fields);
    }

    private static HBox row(Node... fields) {
        HBox row = new HBox(12, fields);
        for (Node field : fields) {
            Ui.grow(field);
        }
        return row;
    }

    private Node field(String name, TextField field) {
        field.setAccessibleText(words.of(name));
        return Ui.wide(Ui.column(4, Ui.text(words.of(name), "field-label"), field));
    }

    private Node buttons() {
        Button keep = Ui.button(words.of("server.keep"), Feather.CHECK, this::keep);
        keep.disableProperty()
                .bind(url.textProperty().isEmpty().or(voices.textProperty().isEmpty()));
        Button forget = Ui.button(
                words.of("server.forget"),
                Feather.X,
                () -> List.of(url, key, modelName, voices, languages).forEach(TextField::clear));
        forget.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> model.server(null));
        return Ui.row(8, Ui.gap(), forget, keep);
    }

    private void keep() {
        List<String> tags = list(languages.getText());
        model.server(new SpeechServer(
                url.getText().strip(),
                key.getText().strip(),
                modelName.getText().strip(),
                list(voices.getText()),
                tags.isEmpty() ? List.of("ko", "en") : tags,
                TIMEOUT_SEC));
    }

    private static List<String> list(String text) {
        return COMMAS.splitAsStream(text.strip())
                .filter(part -> !part.isBlank())
                .toList();
    }

    Node root() {
        return root;
    }
}
