package app.lectern.desktop.voices;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.pipeline.SpeechEngines.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Which voice speaks which language, and which engines this machine has. */
final class LanguageVoices {
    private static final double LANGUAGE_WIDTH = 96;
    private static final double VOICE_WIDTH = 280;
    private static final double ENGINE_WIDTH = 220;

    /** Stands for no voice of one's own: the engines' order decides. */
    private static final String BY_ITSELF = "";

    private static final Map<String, String> SAMPLES = Map.of(
            "ko", "안녕하세요. 오늘 오후 3시 30분에 교육을 시작합니다.",
            "en", "Hello. The training begins at half past three this afternoon.",
            "ja", "こんにちは。研修を始めます。",
            "zh", "大家好。培训现在开始。");

    private final Words words;
    private final VoicesViewModel model;
    private final VBox rows = new VBox();
    private final VBox engineRows = new VBox();
    private final Node root;

    LanguageVoices(Words words, VoicesViewModel model) {
        this.words = words;
        this.model = model;
        VBox languages = Ui.styled(new VBox(head(), rows), "surface", "grid");
        VBox engines = Ui.styled(new VBox(engineHead(), engineRows), "surface", "grid");
        this.root = Ui.column(
                12,
                Ui.row(
                        8,
                        Ui.text(words.of("voices.title"), "t-section"),
                        Ui.title(words.of("voices.how"), "t-dense", "t-muted")),
                languages,
                engines);
        model.engines().addListener((_, _, engines2) -> show(engines2));
        show(model.engines().get());
    }

    private HBox head() {
        return Ui.styled(
                new HBox(
                        Ui.cell(Ui.text(words.of("voices.language")), LANGUAGE_WIDTH),
                        Ui.cell(Ui.text(words.of("voices.voice")), VOICE_WIDTH),
                        Ui.text(words.of("voices.engine"))),
                "grid-head");
    }

    private HBox engineHead() {
        return Ui.styled(
                new HBox(Ui.cell(Ui.text(words.of("voices.engine")), ENGINE_WIDTH), Ui.text(words.of("voices.state"))),
                "grid-head");
    }

    private void show(List<Engine> engines) {
        rows.getChildren().clear();
        engineRows.getChildren().clear();
        Set<String> languages = new TreeSet<>(SAMPLES.keySet());
        languages.addAll(model.settings().get().voices().keySet());
        List<String> ordered = new ArrayList<>(languages);
        ordered.remove("ko");
        ordered.addFirst("ko");
        ordered.forEach(language -> rows.getChildren().add(row(language, engines)));
        if (engines.isEmpty()) {
            engineRows
                    .getChildren()
                    .add(Ui.styled(Ui.row(8, Ui.text(words.of("voices.asking"), "t-muted")), "grid-row"));
        }
        engines.forEach(engine -> engineRows.getChildren().add(engineRow(engine)));
    }

    private Node row(String language, List<Engine> engines) {
        String name = Locale.forLanguageTag(language)
                .getDisplayLanguage(words.locale().get());
        ComboBox<String> voices = voices(language, name, engines);
        String usual = new EngineVoices(engines).usualEngine(words, language);
        Label engine = Ui.title(engineOf(voices.getValue(), usual), "t-muted");
        voices.valueProperty().addListener((_, _, chosen) -> engine.setText(engineOf(chosen, usual)));
        HBox row = new HBox(
                Ui.cell(Ui.text(name), LANGUAGE_WIDTH), Ui.cell(voices, VOICE_WIDTH), Ui.wide(engine), Ui.gap());
        if (SAMPLES.containsKey(language)) {
            String sample = String.valueOf(SAMPLES.get(language));
            row.getChildren()
                    .add(Ui.iconButton(
                            Feather.HEADPHONES,
                            words.of("voices.listen-to", name),
                            () -> model.listen(sample, language, null),
                            "small"));
        }
        return Ui.styled(row, "grid-row");
    }

    private ComboBox<String> voices(String language, String name, List<Engine> engines) {
        ComboBox<String> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.of("voices.voice-of", name));
        box.getItems().add(BY_ITSELF);
        box.getItems().addAll(new EngineVoices(engines).speaking(language));
        String chosen = model.settings().get().voices().getOrDefault(language, BY_ITSELF);
        if (!box.getItems().contains(chosen)) {
            box.getItems().add(chosen);
        }
        box.setConverter(new VoiceNames());
        box.setValue(chosen);
        box.valueProperty().addListener((_, _, voice) -> model.voice(language, BY_ITSELF.equals(voice) ? null : voice));
        return box;
    }

    private String engineOf(String voice, String usual) {
        int colon = voice.indexOf(':');
        return colon < 0 ? usual : EngineVoices.engineName(words, voice.substring(0, colon));
    }

    private Node engineRow(Engine engine) {
        Node state = engine.problem() == null
                ? Ui.iconText(
                        Feather.CHECK_CIRCLE,
                        words.of(
                                engine.offline() ? "voices.ready" : "voices.ready-online",
                                engine.voices().size()),
                        "t-success")
                : Ui.row(
                        6,
                        Ui.icon(Feather.ALERT_TRIANGLE, "t-warning", "ic-sm"),
                        Ui.wide(Ui.wrapped(words.of(engine.problem()), "t-dense", "t-warning")));
        return Ui.styled(
                new HBox(Ui.cell(Ui.text(EngineVoices.engineName(words, engine.id())), ENGINE_WIDTH), Ui.grow(state)),
                "grid-row");
    }

    private final class VoiceNames extends StringConverter<String> {
        @Override
        public String toString(String voice) {
            return voice == null || voice.isEmpty() ? words.of("voices.by-itself") : voice;
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }

    Node root() {
        return root;
    }
}
