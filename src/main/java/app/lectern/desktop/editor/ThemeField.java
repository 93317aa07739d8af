package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes.Shelved;
import app.lectern.script.ScriptDocument;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** In which theme the slides of the whole video are drawn. */
final class ThemeField {
    /** The id of none: the video is drawn in the standard theme. */
    private static final String USUAL = "";

    private final Words words;
    private final DocumentViewModel writing;
    private final LinkedHashMap<String, String> names = new LinkedHashMap<>();
    private final ComboBox<String> box;
    private final Node root;
    private boolean following;

    ThemeField(Studio studio, DocumentViewModel writing) {
        this.words = studio.words();
        this.writing = writing;
        this.box = new ValueChoice<>(List.of(USUAL), this::nameOf, this::choose).box(words.of("editor.theme"));
        this.root = Ui.column(4, Ui.text(words.of("editor.theme"), "field-label"), box);
        writing.document().addListener(_ -> show());
        Fx.work(() -> studio.lectern().themes().themes(studio.user()), this::known, studio.notices()::failed);
    }

    private void known(List<Shelved> themes) {
        for (Shelved one : themes) {
            if (one.reading() instanceof ThemeReading.Accepted accepted) {
                names.put(one.id(), accepted.theme().name(words.locale().get()));
            }
        }
        names.putFirst(USUAL, words.of("editor.theme-usual", names.firstEntry().getValue()));
        show();
    }

    private String nameOf(String id) {
        return names.getOrDefault(id, id.isEmpty() ? "" : words.of("editor.theme-missing", id));
    }

    private void choose(String id) {
        ScriptDocument now = writing.document().get();
        if (!following && now != null) {
            writing.change(StepName.of("step.theme"), now.withTheme(id));
        }
    }

    private void show() {
        ScriptDocument now = writing.document().get();
        if (now == null || names.isEmpty()) {
            return;
        }
        following = true;
        try {
            names.computeIfAbsent(now.theme(), id -> words.of("editor.theme-missing", id));
            if (!box.getItems().equals(List.copyOf(names.keySet()))) {
                box.getItems().setAll(names.keySet());
            }
            box.setValue(now.theme());
        } finally {
            following = false;
        }
    }

    Node root() {
        return root;
    }
}
