package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.compare.SceneChanges;
import app.lectern.desktop.parts.BothEnds;
import app.lectern.desktop.parts.Thumbnail;
import app.lectern.desktop.parts.Ui;
import app.lectern.script.compare.SceneDifference;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One scene with what changed in it, its slide, and the ways to hear it and to comment on it. */
final class SceneCard {
    private static final double PICTURE = 176;
    private static final int DRAWN = 352;

    private final Words words;
    private final SceneChanges changes;
    private final SceneDifference difference;
    private final int scene;
    private final StackPane texts = new StackPane();
    private final VBox root;

    /**
     * A card.
     *
     * @param stacked whether the slide stands above the words
     * @param comment begins a comment on the scene
     */
    SceneCard(
            Studio studio,
            ReviewViewModel model,
            Reviewed reviewed,
            SceneDifference difference,
            boolean stacked,
            Runnable comment) {
        this.words = studio.words();
        this.changes = new SceneChanges(words, reviewed.approved() == null);
        this.difference = difference;
        this.scene = ShownScenes.sceneOf(difference);
        HBox what = changes.head(difference);
        Region head = scene < 0 ? what : new BothEnds(what, buttons(model, reviewed, comment));
        Pane body = stacked ? new VBox(12) : new HBox(16);
        if (scene >= 0) {
            var slide = Thumbnail.of(studio.pictures().slide(reviewed.source(), scene, DRAWN), PICTURE, 4);
            slide.setAccessibleText(words.of("editor.slide-of", scene + 1));
            body.getChildren().add(slide);
        }
        body.getChildren().add(Ui.wide(texts));
        texts.setMinWidth(0);
        root = Ui.styled(new VBox(10, head, body), "card", "compare-card", "review-card");
        root.setPadding(new Insets(12, 16, 14, 16));
        mark(Marked.NONE);
    }

    private Region buttons(ReviewViewModel model, Reviewed reviewed, Runnable comment) {
        Button play = Ui.button(words.of("review.play"), Feather.PLAY, () -> model.play(scene), "small", "flat");
        play.setAccessibleText(words.of("review.play-scene", scene + 1));
        long open = reviewed.openOn(scene);
        String said = open == 0 ? words.of("review.comment") : words.of("review.comment") + " " + open;
        Button say = Ui.button(said, Feather.MESSAGE_SQUARE, comment, "small", "flat");
        say.setAccessibleText(words.of("review.comment-scene", scene + 1, open));
        HBox box = Ui.row(0, play, say);
        box.setMinWidth(HBox.USE_PREF_SIZE);
        return box;
    }

    /** Marks words, if they are this scene's. */
    void mark(Marked marked) {
        boolean here = marked.scene() == scene;
        texts.getChildren().setAll(changes.texts(difference, here ? marked.from() : 0, here ? marked.to() : 0));
    }

    void select(int chosen) {
        Ui.select(root, scene >= 0 && chosen == scene);
    }

    /** From 0; -1 of a scene that is not there any more. */
    int scene() {
        return scene;
    }

    Node root() {
        return root;
    }
}
