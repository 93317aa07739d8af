package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.ChangeText;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneTexts;
import app.lectern.script.TranslatedScene;
import app.lectern.script.compare.TextDifference;
import app.lectern.script.compare.TextDifference.Kind;
import app.lectern.script.compare.TextDifference.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the source says, beside the narration that is translated from it; what changed since is marked word by word. */
final class SourcePane {
    private final Words words;
    private final TranslationViewModel model;
    private final Label language = Ui.firm("", "count");
    private final HBox state = Ui.row(0);
    private final Button update;
    private final Button done;
    private final VBox texts = Ui.column(8);
    private final ScrollPane scroll;
    private final VBox root;
    private final HBox beside;
    private final LessonTitle title;

    /** @param narration stands at its right */
    SourcePane(Words words, TranslationViewModel model, Region narration) {
        this.words = words;
        this.model = model;
        update = Ui.button(words.of("translating.update"), null, model::update, "small");
        done = Ui.button(words.of("translating.done"), Feather.CHECK, model::finish, "small", "accent");
        Button next = Ui.iconButton(Feather.CHEVRONS_RIGHT, words.of("translating.next"), model::next, "small");
        HBox head = Ui.row(8, Ui.firm(words.of("translating.source"), "t-section"), language, state, Ui.gap(), next);
        title = new LessonTitle(words, model);
        texts.setPadding(new Insets(0, 8, 0, 0));
        VBox all = Ui.column(8, texts, title.root());
        scroll = Ui.scroll(all);
        scroll.setStyle("-fx-pref-height: 8em;");
        scroll.setMinHeight(60);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.of("translating.source"));
        root = Ui.styled(
                new VBox(8, head, scroll, new BothEnds(update, done)), "surface", "pane-bottom", "source-pane");
        root.setPadding(new Insets(12, 16, 12, 16));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        beside = new HBox(root, narration);
        half(root);
        half(narration);
        model.outdated().addListener((_, _, is) -> Ui.shown(update, is));
        Ui.shown(update, model.outdated().get());
        Ui.shown(root, false);
    }

    private static void half(Region pane) {
        pane.setMinWidth(0);
        pane.setPrefWidth(0);
        pane.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(pane, Priority.ALWAYS);
    }

    /** Follows the scene that is written. */
    void show(SceneDocument scene) {
        TranslationViewModel.Source source = model.source().get();
        Ui.shown(root, source != null);
        if (source == null) {
            return;
        }
        language.setText(Locale.forLanguageTag(source.document().shownLanguage())
                .getDisplayLanguage(words.locale().get()));
        SceneState how = model.state(scene);
        state.getChildren().setAll(how == null ? List.of() : List.of(chip(words, how)));
        done.setDisable(!model.mayFinish());
        title.show();
        SceneDocument from = model.sourceOf(scene);
        texts.getChildren().clear();
        if (from == null) {
            texts.getChildren().add(Ui.wrapped(words.of("translating.no-source"), "t-dense", "t-muted"));
        } else {
            show(from, scene);
        }
    }

    private void show(SceneDocument from, SceneDocument scene) {
        Map<String, String> now = SceneTexts.of(from);
        Map<String, String> before = scene.isFromSource() ? SceneTexts.of(TranslatedScene.before(scene)) : now;
        Set<String> places = new LinkedHashSet<>(now.keySet());
        places.addAll(before.keySet());
        String heading = "";
        for (String place : places) {
            String name = name(place);
            if (!name.equals(heading)) {
                texts.getChildren().add(Ui.text(name, "t-caption", "t-muted"));
                heading = name;
            }
            texts.getChildren().add(text(before.get(place), now.get(place)));
        }
        if (places.isEmpty()) {
            texts.getChildren().add(Ui.wrapped(words.of("translating.nothing"), "t-dense", "t-muted"));
        }
    }

    private Node text(@Nullable String before, @Nullable String now) {
        String old = before == null ? "" : before;
        String text = now == null ? "" : now;
        List<Span> spans = old.equals(text)
                ? List.of(new Span(Kind.KEPT, text))
                : TextDifference.of(old, text).spans();
        return ChangeText.of(words, spans);
    }

    private String name(String place) {
        return words.of(
                switch (FindingPlace.field(place)) {
                    case "title" -> "field.TITLE";
                    case "on_screen_text" -> "field.ON_SCREEN";
                    case "subtitle" -> "field.SUBTITLE";
                    case "question" -> "translating.question";
                    default -> "field.NARRATION";
                });
    }

    /** The state in a word, not by colour alone. */
    static Label chip(Words words, SceneState state) {
        Label chip = switch (state) {
            case MISSING -> Ui.title(words.of("translating.missing"), "chip", "chip-accent");
            case DRAFT -> Ui.title(words.of("translating.draft"), "chip");
            case STALE -> Ui.title(words.of("translating.stale"), "chip", "chip-warning");
            case DONE -> Ui.title(words.of("translating.is-done"), "chip", "chip-success");
        };
        chip.setGraphic(Ui.icon(icon(state)));
        return chip;
    }

    private static Feather icon(SceneState state) {
        return switch (state) {
            case MISSING -> Feather.CIRCLE;
            case DRAFT -> Feather.EDIT_2;
            case STALE -> Feather.ALERT_TRIANGLE;
            case DONE -> Feather.CHECK;
        };
    }

    /** Whether there is a source. */
    ReadOnlyBooleanProperty shown() {
        return root.visibleProperty();
    }

    /** Both, beside each other; the narration alone where there is no source. */
    Node beside() {
        return beside;
    }
}
