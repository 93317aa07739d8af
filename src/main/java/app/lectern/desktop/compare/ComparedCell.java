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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One compared scene as a card, or a line for those that stayed. */
final class ComparedCell extends ListCell<ComparedRow> {
    private final Words words;
    private final CompareViewModel model;

    ComparedCell(Words words, CompareViewModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    protected void updateItem(ComparedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setPrefWidth(0);
        setGraphic(
                empty || row == null
                        ? null
                        : switch (row) {
                            case ComparedRow.Same same -> same(same);
                            case ComparedRow.Scene scene -> padded(scene(scene.difference()));
                        });
    }

    private static VBox padded(Node card) {
        VBox box = new VBox(card);
        box.setPadding(new Insets(4, 0, 8, 0));
        return box;
    }

    private Node same(ComparedRow.Same same) {
        String which = same.count() == 1
                ? words.of("compare.scene", same.first() + 1)
                : words.of("compare.scenes", same.first() + 1, same.first() + same.count());
        HBox row = Ui.row(
                8, Ui.firm(which, "t-dense", "t-strong"), Ui.text(words.of("compare.kept"), "t-dense", "t-muted"));
        row.setPadding(new Insets(2, 0, 6, 16));
        return row;
    }

    private Node scene(SceneDifference difference) {
        return switch (difference) {
            case Added added ->
                card(
                        head(
                                added.to(),
                                added.scene(),
                                chip(Feather.PLUS, words.of("compare.new"), "chip-success"),
                                added),
                        whole(added.scene(), Kind.ADDED));
            case Removed removed ->
                card(
                        head(
                                removed.from(),
                                removed.scene(),
                                chip(Feather.MINUS, words.of("compare.gone"), "chip-danger"),
                                removed),
                        whole(removed.scene(), Kind.REMOVED));
            case Kept kept -> card(head(kept.to(), kept.after(), places(kept), kept), texts(kept));
        };
    }

    private static Node card(HBox head, VBox body) {
        VBox card = Ui.styled(new VBox(8, head, body), "card", "compare-card");
        card.setPadding(new Insets(12, 16, 12, 16));
        return card;
    }

    private HBox head(int index, SceneText scene, Label chip, SceneDifference difference) {
        HBox head = Ui.row(
                8,
                Ui.firm(words.of("compare.scene", index + 1), "t-dense", "t-muted"),
                Ui.title(scene.title(), "t-section"),
                chip);
        if (difference instanceof Kept kept && kept.moved()) {
            head.getChildren()
                    .add(chip(Feather.CORNER_DOWN_RIGHT, words.of("compare.moved", kept.from() + 1), "chip-accent"));
        }
        if (model.canRestoreScenes() && difference.isChange()) {
            Button restore = Ui.button(
                    words.of("compare.restore"), Feather.ROTATE_CCW, () -> model.restore(difference), "small", "flat");
            restore.setAccessibleText(words.of("compare.restore-of", index + 1));
            head.getChildren().addAll(Ui.gap(), restore);
        }
        return head;
    }

    private static Label chip(Feather icon, String text, String style) {
        Label chip = Ui.firm(text, "chip", style);
        chip.setGraphic(Ui.icon(icon));
        return chip;
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

    private VBox texts(Kept kept) {
        Map<SceneField, List<Span>> changed = kept.texts().stream()
                .collect(Collectors.toMap(
                        FieldDifference::field, text -> text.text().spans()));
        VBox body = Ui.column(8);
        for (SceneField field : SceneField.values()) {
            boolean narration =
                    field == SceneField.NARRATION && !kept.after().narration().isEmpty();
            List<Span> spans = changed.getOrDefault(
                    field, narration ? List.of(new Span(Kind.KEPT, kept.after().narration())) : List.of());
            if (!spans.isEmpty()) {
                body.getChildren().add(field(field, spans));
            }
        }
        return body;
    }

    private VBox whole(SceneText scene, Kind kind) {
        VBox body = Ui.column(8);
        Map<SceneField, String> texts = Map.of(
                SceneField.NARRATION,
                scene.narration(),
                SceneField.ON_SCREEN,
                scene.onScreen(),
                SceneField.SUBTITLE,
                scene.subtitle());
        for (SceneField field : SceneField.values()) {
            String text = texts.getOrDefault(field, "");
            if (!text.isEmpty()) {
                body.getChildren().add(field(field, List.of(new Span(kind, text))));
            }
        }
        return body;
    }

    private Node field(SceneField field, List<Span> spans) {
        VBox box = Ui.column(2);
        if (field != SceneField.NARRATION) {
            box.getChildren().add(Ui.text(words.of("field." + field.name()), "t-caption", "t-muted"));
        }
        box.getChildren().add(ChangeText.of(words, spans));
        return box;
    }
}
