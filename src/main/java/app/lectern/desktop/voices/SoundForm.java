package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.speech.SpeechSettings;
import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** How loud speech is, how fast subtitles may be, where Piper voices lie. */
final class SoundForm {
    private final Node root;

    SoundForm(Words words, VoicesViewModel model) {
        SpeechSettings now = model.settings().get();
        TextField piper = new TextField(now.piperFolder() == null ? "" : now.piperFolder());
        piper.setPromptText(words.of("sound.piper-prompt"));
        piper.setAccessibleText(words.of("sound.piper"));
        piper.setPrefWidth(420);
        piper.setOnAction(_ -> model.piperFolder(piper.getText()));
        piper.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.piperFolder(piper.getText());
            }
        });
        VBox fields = Ui.styled(
                new VBox(
                        12,
                        field(
                                words.of("sound.loudness"),
                                words.of("sound.loudness-how"),
                                number(
                                        words.of("sound.loudness"),
                                        SpeechSettings.LOUDNESS_LEAST,
                                        SpeechSettings.LOUDNESS_MOST,
                                        now.loudnessLufs(),
                                        model::loudness)),
                        field(
                                words.of("sound.reading"),
                                words.of("sound.reading-how"),
                                number(
                                        words.of("sound.reading"),
                                        SpeechSettings.SPEED_LEAST,
                                        SpeechSettings.SPEED_MOST,
                                        now.charactersPerSecond(),
                                        model::charactersPerSecond)),
                        field(words.of("sound.piper"), words.of("sound.piper-how"), piper)),
                "surface",
                "grid");
        fields.setPadding(new Insets(16));
        root = Ui.column(12, Ui.text(words.of("sound.title"), "t-section"), fields);
    }

    private static Node field(String name, String how, Node control) {
        return Ui.column(4, Ui.text(name, "field-label"), control, Ui.wrapped(how, "t-caption", "t-muted"));
    }

    private static Spinner<Double> number(String name, double least, double most, double value, DoubleConsumer chosen) {
        Spinner<Double> spinner = new Spinner<>();
        spinner.setValueFactory(new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, value, 0.5));
        spinner.setStyle("-fx-pref-width: 8.5714em;");
        spinner.setAccessibleText(name);
        spinner.valueProperty().addListener((_, _, next) -> {
            if (next != null) {
                chosen.accept(next);
            }
        });
        return spinner;
    }

    Node root() {
        return root;
    }
}
