package app.lectern.desktop.editor;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.LiveSlide;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The scenes with their slides: chosen, moved, and all else that is done with whole scenes. */
final class SceneList {
    /** At text of 100 %. */
    private static final double WIDTH = 288;

    private static final double WIDEST = 320;
    /** Pictures do not grow with the text, their numbers do. */
    private static final double PICTURES = 144;

    private static final double NUMBERS = 24;

    /** More changed rows than are in sight are not worth being told one by one. */
    private static final int MANY = 50;

    private final Studio studio;
    private final Words words;
    private final EditorViewModel model;
    private final SceneListViewModel scenes;
    private final Label heading;
    private final Label count = Ui.firm("", "count");
    private final Label length = Ui.firm("", "t-dense", "t-muted");
    private final ListView<SceneDocument> list = new ListView<>();
    private final Map<String, LiveSlide> slides = new HashMap<>();
    private final VBox root;
    private boolean following;
    private boolean compact;

    /** @param importing asks for a file whose scenes are taken in */
    SceneList(Studio studio, EditorViewModel model, SceneListViewModel scenes, Runnable importing) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.scenes = scenes;
        this.heading = Ui.text(words.of("editor.scenes"), "t-section");
        list.getStyleClass().add("rows");
        list.setAccessibleText(words.of("editor.scenes"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new SceneCell(words, this));
        list.setOnContextMenuRequested(event -> {
            new SceneMenu(words, model, scenes, importing).menu().show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> chosen());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                scenes.remove();
                event.consume();
            }
        });
        model.findings().findings().addListener((ListChangeListener<Object>) _ -> list.refresh());
        var add = Ui.iconButton(Feather.PLUS, words.of("scene.add"), scenes::add, "small");
        add.disableProperty().bind(model.writing().writable().not());
        HBox head = Ui.row(8, heading, count, length, Ui.gap(), add);
        head.setPadding(new Insets(0, 4, 0, 8));
        root = Ui.styled(new VBox(12, head, Ui.grow(list)), "surface", "pane-left", "editor-scenes");
        root.setPadding(new Insets(16, 8, 8, 8));
    }

    private void chosen() {
        int shown = list.getSelectionModel().getSelectedIndex();
        if (!following && shown >= 0) {
            Set<Integer> all = new TreeSet<>(list.getSelectionModel().getSelectedIndices());
            scenes.choose(shown, all);
        }
    }

    /** Follows what is written and chosen. */
    void show(ScriptDocument document, Spot spot) {
        following = true;
        try {
            showScenes(document.scenes());
            showChosen(spot.within(document.scenes().size()));
        } finally {
            following = false;
        }
        double seconds = document.scenes().stream().mapToDouble(this::seconds).sum();
        count.setText(String.valueOf(document.scenes().size()));
        length.setText(Times.clock(seconds));
    }

    /** Only the rows that are others are touched. */
    private void showScenes(List<SceneDocument> now) {
        List<SceneDocument> shown = list.getItems();
        int least = Math.min(shown.size(), now.size());
        int before = 0;
        while (before < least && now.get(before).equals(shown.get(before))) {
            before++;
        }
        int after = 0;
        while (after < least - before && now.get(now.size() - 1 - after).equals(shown.get(shown.size() - 1 - after))) {
            after++;
        }
        List<SceneDocument> fresh = now.subList(before, now.size() - after);
        int old = shown.size() - before - after;
        if (fresh.size() > MANY || old > MANY) {
            list.getItems().setAll(now);
        } else if (fresh.size() == old) {
            for (int i = 0; i < old; i++) {
                list.getItems().set(before + i, fresh.get(i));
            }
        } else {
            list.getItems().remove(before, before + old);
            list.getItems().addAll(before, fresh);
        }
        if (fresh.size() != old) {
            slides.keySet().retainAll(now.stream().map(SceneDocument::id).collect(Collectors.toSet()));
        }
    }

    private void showChosen(Spot spot) {
        var selection = list.getSelectionModel();
        boolean same = selection.getSelectedIndex() == spot.scene()
                && new TreeSet<>(selection.getSelectedIndices()).equals(spot.chosen());
        if (same) {
            return;
        }
        selection.clearSelection();
        spot.chosen().forEach(selection::select);
        // the one selected last is the shown one
        selection.select(spot.scene());
        list.scrollTo(Math.max(0, spot.scene() - 1));
    }

    /** Draws the rows anew, such as after a length became known. */
    void refresh() {
        list.refresh();
    }

    /**
     * Takes as much room as the window has for it.
     *
     * @param on shows only numbers and pictures
     * @param wide whether there is much room
     */
    void fit(boolean on, boolean wide, int textPercent) {
        double scale = textPercent / 100.0;
        // the pictures do not shrink with small text, and leave the titles no less room
        double full = (wide ? WIDEST : WIDTH) * Math.max(1, scale);
        Ui.width(root, on ? PICTURES + NUMBERS * scale : full);
        if (compact != on) {
            compact = on;
            Ui.shown(length, !on);
            Ui.shown(heading, !on);
            list.refresh();
        }
    }

    boolean compact() {
        return compact;
    }

    LiveSlide slide(String sceneId) {
        return slides.computeIfAbsent(sceneId, _ -> studio.pictures().live());
    }

    @Nullable
    SlideSource source() {
        return model.source();
    }

    double seconds(SceneDocument scene) {
        return model.lengths().seconds(scene.scene());
    }

    long findings(int scene) {
        return model.findings().count(scene);
    }

    boolean hasError(int scene) {
        return model.findings().hasError(scene);
    }

    @Nullable
    SceneState state(SceneDocument scene) {
        return model.translation().state(scene);
    }

    boolean writable() {
        return model.writing().writable().get();
    }

    int count() {
        return list.getItems().size();
    }

    void moveTo(int to) {
        scenes.moveTo(to);
    }

    VBox root() {
        return root;
    }

    /** What a scene is called where it is named. */
    static String name(Words words, SceneDocument scene) {
        if (!scene.title().isBlank()) {
            return scene.title();
        }
        if (scene.voicing() instanceof Silent silent) {
            return words.of("editor.silent", silent.seconds());
        }
        String said = scene.scene().narration().text().strip();
        return said.isEmpty() ? words.of("editor.empty-scene") : said;
    }

    static int letters(Scene scene) {
        String text = scene.narration().text();
        return text.codePointCount(0, text.length());
    }
}
