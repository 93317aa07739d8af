package app.lectern.desktop.compare;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ChangeText;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.SceneField;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.FieldDifference;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import app.lectern.script.compare.SceneText;
import app.lectern.script.compare.TextDifference.Kind;
import app.lectern.script.compare.TextDifference.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What became of a scene, to be seen: what kind of change it is, and its texts with every changed word marked.
 *
 * @param words speaks the language of the window
 * @param plainNew whether the words of a new scene are not marked, because all scenes are new
 */
public record SceneChanges(Words words, boolean plainNew) {
    /** What the marks mean. */
    public static HBox legend(Words words) {
        HBox legend = Ui.row(
                8,
                ChangeText.of(words, List.of(new Span(Kind.ADDED, words.of("compare.added")))),
                ChangeText.of(words, List.of(new Span(Kind.REMOVED, words.of("compare.removed")))));
        legend.setFillHeight(false);
        legend.setMaxHeight(HBox.USE_PREF_SIZE);
        legend.setMinWidth(HBox.USE_PREF_SIZE);
        return legend;
    }

    /** Number, title and kind of change; room for more at the end. */
    public HBox head(SceneDifference difference) {
        return switch (difference) {
            case Added added -> head(added.to(), added.scene(), chip(Feather.PLUS, "compare.new", "chip-success"));
            case Removed removed ->
                head(removed.from(), removed.scene(), chip(Feather.MINUS, "compare.gone", "chip-danger"));
            case Kept kept -> moved(head(kept.to(), kept.after(), places(kept)), kept);
        };
    }

    private HBox head(int index, SceneText scene, Label chip) {
        return Ui.row(
                8,
                Ui.firm(words.of("compare.scene", index + 1), "t-dense", "t-muted"),
                Ui.title(scene.title(), "t-section"),
                chip);
    }

    private HBox moved(HBox head, Kept kept) {
        if (kept.moved()) {
            Label chip = chip(Feather.CORNER_DOWN_RIGHT, "compare.moved", "chip-accent");
            chip.setText(words.of("compare.moved", kept.from() + 1));
            head.getChildren().add(chip);
        }
        return head;
    }

    private Label chip(Feather icon, String key, String style) {
        Label chip = Ui.firm(words.of(key), "chip", style);
        chip.setGraphic(Ui.icon(icon));
        return chip;
    }

    /**
     * The texts.
     *
     * @param from where in the narration as it is now something is marked, a UTF-16 index
     * @param to one after; as {@code from} when nothing is
     */
    public VBox texts(SceneDifference difference, int from, int to) {
        return switch (difference) {
            case Added added -> whole(added.scene(), plainNew ? Kind.KEPT : Kind.ADDED, from, to);
            case Removed removed -> whole(removed.scene(), Kind.REMOVED, 0, 0);
            case Kept kept -> texts(kept, from, to);
        };
    }

    /** A line for scenes that stayed. */
    public HBox same(ComparedRow.Same same) {
        String which = same.count() == 1
                ? words.of("compare.scene", same.first() + 1)
                : words.of("compare.scenes", same.first() + 1, same.first() + same.count());
        HBox row = Ui.row(
                8, Ui.firm(which, "t-dense", "t-strong"), Ui.text(words.of("compare.kept"), "t-dense", "t-muted"));
        row.setPadding(new Insets(2, 0, 6, 16));
        return row;
    }

    private Label places(Kept kept) {
        String counted = kept.texts().stream()
                .map(text -> words.of(
                        "compare.places",
                        words.of("field." + text.field().name()),
                        Math.max(1, text.text().places())))
                .collect(Collectors.joining(" · "));
        String fields = kept.others().isEmpty() ? "" : CompareView.named(words, kept.others());
        String all = counted.isEmpty() || fields.isEmpty() ? counted + fields : counted + " · " + fields;
        Label chip = Ui.text(all, "count");
        return Ui.shown(chip, !all.isEmpty());
    }

    private VBox texts(Kept kept, int from, int to) {
        Map<SceneField, List<Span>> changed = kept.texts().stream()
                .collect(Collectors.toMap(
                        FieldDifference::field, text -> text.text().spans()));
        VBox body = Ui.column(8);
        for (SceneField field : SceneField.values()) {
            String always = always(field, kept.after());
            List<Span> spans =
                    changed.getOrDefault(field, always.isEmpty() ? List.of() : List.of(new Span(Kind.KEPT, always)));
            if (!spans.isEmpty()) {
                body.getChildren().add(field(field, spans, from, to));
            }
        }
        return body;
    }

    /** What is to be read whether it changed or not: what is said, and what is asked with its right answers. */
    private static String always(SceneField field, SceneText scene) {
        return switch (field) {
            case NARRATION -> scene.narration();
            case QUESTION -> scene.question();
            case TITLE, ON_SCREEN, SUBTITLE -> "";
        };
    }

    private VBox whole(SceneText scene, Kind kind, int from, int to) {
        VBox body = Ui.column(8);
        Map<SceneField, String> texts = Map.of(
                SceneField.NARRATION,
                scene.narration(),
                SceneField.ON_SCREEN,
                scene.onScreen(),
                SceneField.SUBTITLE,
                scene.subtitle(),
                SceneField.QUESTION,
                scene.question());
        for (SceneField field : SceneField.values()) {
            String text = texts.getOrDefault(field, "");
            if (!text.isEmpty()) {
                body.getChildren().add(field(field, List.of(new Span(kind, text)), from, to));
            }
        }
        return body;
    }

    private Node field(SceneField field, List<Span> spans, int from, int to) {
        VBox box = Ui.column(2);
        if (field != SceneField.NARRATION) {
            box.getChildren().add(Ui.text(words.of("field." + field.name()), "t-caption", "t-muted"));
        }
        boolean marked = field == SceneField.NARRATION;
        box.getChildren().add(ChangeText.of(words, spans, marked ? from : 0, marked ? to : 0));
        return box;
    }
}
