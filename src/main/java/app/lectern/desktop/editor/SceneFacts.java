package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a scene's slide says and how it is spoken. */
final class SceneFacts {
    private final Words words;
    private final VBox fields = new VBox(16);
    private final Node recording;
    private final Node root;

    /** @param recording how the scene gets a recording, below what it says */
    SceneFacts(Words words, Node recording) {
        this.words = words;
        this.recording = recording;
        fields.setPadding(new Insets(16));
        root = Ui.scroll(fields);
    }

    void show(Script script, Scene scene) {
        fields.getChildren().clear();
        add("editor.scene-title", scene.title());
        add("editor.on-screen", scene.onScreenText().isEmpty() ? null : String.join("\n", scene.onScreenText()));
        add("editor.picture", scene.image());
        String layout = scene.layout() == null ? "auto" : scene.layout().id();
        add("editor.layout", words.of("layout." + layout));
        add("editor.voice", voicing(script, scene));
        add("editor.pause", words.of("editor.pause-seconds", scene.pauseAfterSec()));
        add("editor.subtitle", scene.subtitle());
        add(
                "editor.language",
                script.language() == null ? words.of("editor.language-auto") : language(script.language()));
        fields.getChildren().add(recording);
    }

    private String voicing(Script script, Scene scene) {
        return switch (scene.voicing()) {
            case Recorded recorded -> words.of("editor.recorded", recorded.file());
            case Silent silent -> words.of("editor.silent", silent.seconds());
            case Spoken own -> {
                Spoken spoken = own.or(script.voicing());
                String voice = spoken.voice() == null ? words.of("editor.voice-auto") : spoken.voice();
                String rate = spoken.rate() == null ? "" : words.of("editor.voice-rate", spoken.rate());
                String pitch = spoken.pitch() == null ? "" : words.of("editor.voice-pitch", spoken.pitch());
                yield voice + rate + pitch;
            }
        };
    }

    private String language(String tag) {
        Locale spoken = words.locale().get();
        return Locale.forLanguageTag(tag).getDisplayName(spoken);
    }

    private void add(String key, @Nullable String value) {
        Node text = value == null ? Ui.text(words.of("editor.none"), "t-muted") : Ui.wrapped(value);
        fields.getChildren().add(Ui.column(4, Ui.text(words.of(key), "field-label"), text));
    }

    Node root() {
        return root;
    }
}
