package app.lectern.desktop.review;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.compare.ComparedRow;
import app.lectern.desktop.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The scenes of the script that is looked at, with what changed in them. */
final class ScenesPane {
    /** Below this width, at text of 100 %, slides stand above the words. */
    private static final double NARROW = 520;

    private static final String ROW = "review-row";

    private final Studio studio;
    private final Words words;
    private final ReviewViewModel model;
    private final IntConsumer comment;
    private final ListView<ComparedRow> list = new ListView<>();
    private final List<SceneCard> cards = new ArrayList<>();
    private boolean stacked;
    private boolean following;

    /** @param comment begins a comment on a scene */
    ScenesPane(Studio studio, ReviewViewModel model, IntConsumer comment) {
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.comment = comment;
        list.getStyleClass().addAll("rows", "plain-rows", "review-scenes");
        list.setAccessibleText(words.of("review.scenes"));
        list.setCellFactory(_ -> new SceneRow());
        list.setMinWidth(0);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.widthProperty().addListener(_ -> fit());
        list.heightProperty().addListener(_ -> Fx.later(this::follow));
        model.shown().rows().subscribe(this::show);
        model.reviewed().addListener(_ -> list.refresh());
        model.scene().addListener(_ -> follow());
        model.marked().addListener((_, _, marked) -> cards.forEach(card -> card.mark(marked)));
    }

    private void selected(@Nullable ComparedRow row) {
        int scene = row == null ? -1 : ShownScenes.sceneOf(row);
        if (!following && scene >= 0) {
            model.choose(scene);
        }
    }

    private void show(List<ComparedRow> rows) {
        following = true;
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        following = false;
        follow();
    }

    private void follow() {
        int scene = model.scene().get();
        cards.forEach(card -> card.select(scene));
        for (int i = 0; i < list.getItems().size(); i++) {
            if (scene >= 0 && ShownScenes.sceneOf(list.getItems().get(i)) == scene) {
                following = true;
                list.getSelectionModel().clearAndSelect(i);
                following = false;
                if (!inSight(scene)) {
                    list.scrollTo(i);
                }
            }
        }
    }

    private boolean inSight(int scene) {
        Bounds whole = list.localToScene(list.getLayoutBounds());
        return cards.stream().filter(card -> card.scene() == scene).anyMatch(card -> {
            Bounds bounds = card.root().localToScene(card.root().getLayoutBounds());
            return bounds.getHeight() > 0 && bounds.getMinY() >= whole.getMinY() && bounds.getMaxY() <= whole.getMaxY();
        });
    }

    private void fit() {
        boolean now = list.getWidth() * 100 / studio.settings().choices().get().textPercent() < NARROW;
        if (now != stacked) {
            stacked = now;
            list.refresh();
        }
    }

    void focus() {
        list.requestFocus();
    }

    ListView<ComparedRow> root() {
        return list;
    }

    private final class SceneRow extends ListCell<ComparedRow> {
        private @Nullable SceneCard card;
        private @Nullable ComparedRow shown;
        private @Nullable Reviewed shownOf;
        private boolean shownStacked;

        @Override
        protected void updateItem(ComparedRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setPrefWidth(0);
            Reviewed reviewed = model.reviewed().get();
            if (empty || row == null || reviewed == null) {
                forget();
                getStyleClass().remove(ROW);
                shown = null;
                setGraphic(null);
            } else if (!row.equals(shown) || !reviewed.equals(shownOf) || stacked != shownStacked) {
                forget();
                getStyleClass().remove(ROW);
                shown = row;
                shownOf = reviewed;
                shownStacked = stacked;
                setGraphic(
                        switch (row) {
                            case ComparedRow.Same same -> unfold(same);
                            case ComparedRow.Scene scene -> card(reviewed, scene);
                        });
            }
        }

        private void forget() {
            if (card != null) {
                cards.remove(card);
                card = null;
            }
        }

        private Node card(Reviewed reviewed, ComparedRow.Scene row) {
            int scene = ShownScenes.sceneOf(row);
            SceneCard next =
                    new SceneCard(studio, model, reviewed, row.difference(), stacked, () -> comment.accept(scene));
            next.select(model.scene().get());
            next.mark(model.marked().get());
            cards.add(next);
            if (scene >= 0) {
                getStyleClass().add(ROW);
            }
            card = next;
            setAccessibleText(words.of("review.scene-row", Math.max(scene, 0) + 1));
            VBox box = new VBox(next.root());
            box.setPadding(new Insets(4, 4, 8, 4));
            return box;
        }

        private Button unfold(ComparedRow.Same same) {
            String which = same.count() == 1
                    ? words.of("compare.scene", same.first() + 1)
                    : words.of("compare.scenes", same.first() + 1, same.first() + same.count());
            Button button = Ui.button(
                    which + "   " + words.of("compare.kept"),
                    Feather.CHEVRON_RIGHT,
                    () -> model.shown().unfold(same),
                    "small",
                    "flat");
            setAccessibleText(button.getText());
            return button;
        }
    }
}
