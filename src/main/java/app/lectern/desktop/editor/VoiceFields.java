package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.voices.EngineVoices;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.script.SceneDocument;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** By whom the scene is spoken, how fast, and how long it is still. */
final class VoiceFields {
    private final Words words;
    private final PropertiesViewModel model;
    /** Stands for no voice of the scene's own: the language's speaks. */
    private static final String BY_LANGUAGE = "";

    private final SearchableComboBox<String> voice = new SearchableComboBox<>();
    private final Slider rate = new Slider(Voicing.SLOWEST, Voicing.FASTEST, 1);
    private final Label rateName = Ui.firm("", "field-label");
    private final Spinner<Double> pause;
    private final Spinner<Double> silence =
            new Spinner<>(ScriptLimits.SILENCE_LEAST, ScriptLimits.SILENCE_MOST, 3, 0.5);
    private final CheckBox silent = new CheckBox();
    private final Label recorded = Ui.wrapped("", "t-dense", "t-muted");
    private final VBox spoken;
    private final Node root;
    private List<String> offered = List.of();
    private boolean following;

    VoiceFields(Words words, PropertiesViewModel model) {
        this.words = words;
        this.model = model;
        pause = new Spinner<>(0, ScriptLimits.PAUSE_SECONDS, 0, 0.5);
        prepare(pause, "editor.pause");
        prepare(silence, "editor.silence");
        voice.setConverter(new Names());
        voice.setMaxWidth(Double.MAX_VALUE);
        voice.setMinWidth(0);
        voice.setAccessibleText(words.of("editor.voice"));
        voice.setOnShowing(_ -> model.askForVoices());
        model.voices().addListener((_, _, _) -> offer(voice.getValue()));
        rate.setAccessibleText(words.of("editor.rate"));
        rate.setBlockIncrement(0.1);
        silent.setText(words.of("editor.silent-scene"));
        voice.valueProperty().addListener((_, _, name) -> {
            if (name != null) {
                tell(() -> model.voice(name.equals(BY_LANGUAGE) ? null : name));
            }
        });
        rate.valueProperty()
                .addListener((_, _, value) -> tell(() -> model.rate(Math.round(value.doubleValue() * 20) / 20.0)));
        pause.valueProperty().addListener((_, _, seconds) -> tell(() -> model.pause(seconds)));
        silence.valueProperty().addListener((_, _, seconds) -> tell(() -> model.silence(seconds)));
        silent.selectedProperty().addListener((_, _, on) -> tell(() -> model.silent(on)));
        spoken = Ui.column(
                16,
                Ui.column(4, Ui.text(words.of("editor.voice"), "field-label"), voice),
                Ui.column(4, rateName, rate));
        root = Ui.column(
                16,
                recorded,
                spoken,
                Ui.column(4, Ui.text(words.of("editor.pause"), "field-label"), pause),
                Ui.column(8, silent, silence));
    }

    private void prepare(Spinner<Double> spinner, String key) {
        spinner.setEditable(true);
        spinner.setMaxWidth(Double.MAX_VALUE);
        spinner.setAccessibleText(words.of(key));
        spinner.getEditor().setAccessibleText(words.of(key));
    }

    /** Offers the voices there are; one that this machine does not have stays the scene's. */
    private void offer(@Nullable String chosen) {
        String now = chosen == null ? BY_LANGUAGE : chosen;
        List<String> names = Stream.concat(
                        Stream.of(BY_LANGUAGE, now), model.voices().get().speaking(model.language()).stream())
                .distinct()
                .toList();
        boolean before = following;
        following = true;
        if (!names.equals(offered)) {
            offered = names;
            voice.getItems().setAll(names);
        }
        voice.setValue(now);
        following = before;
    }

    private final class Names extends StringConverter<String> {
        @Override
        public String toString(@Nullable String name) {
            return name == null || name.equals(BY_LANGUAGE)
                    ? words.of("editor.voice-auto")
                    : EngineVoices.name(words, name);
        }

        @Override
        public @Nullable String fromString(String name) {
            return null;
        }
    }

    private void tell(Runnable change) {
        if (!following) {
            change.run();
        }
    }

    void show(SceneDocument scene) {
        following = true;
        try {
            boolean still = scene.voicing() instanceof Silent;
            if (scene.voicing() instanceof Spoken own) {
                offer(own.voice() == null ? BY_LANGUAGE : own.voice());
                rate.setValue(own.rate() == null ? 1 : own.rate());
            }
            if (scene.voicing() instanceof Silent own) {
                silence.getValueFactory().setValue(own.seconds());
            }
            recorded.setText(scene.voicing() instanceof Recorded own ? words.of("editor.recorded", own.file()) : "");
            rateName.setText(words.of("editor.rate-of", rate.getValue()));
            pause.getValueFactory().setValue(scene.pauseAfterSec());
            silent.setSelected(still);
            Ui.shown(silence, still);
            Ui.shown(recorded, !recorded.getText().isEmpty());
            Ui.shown(spoken, scene.voicing() instanceof Spoken);
        } finally {
            following = false;
        }
    }

    /** What the keyboard comes to first. */
    Node first() {
        return voice;
    }

    Node root() {
        return root;
    }
}
