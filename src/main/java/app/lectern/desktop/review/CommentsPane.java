package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.VideoScript;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is said about the script, and where more is written. */
final class CommentsPane {
    private final Words words;
    private final ReviewViewModel model;
    private final CommentCard cards;
    private final CommentForm form;
    private final Label open = Ui.firm("", "count");
    private final VBox list = new VBox(12);
    private final VBox root;

    CommentsPane(Studio studio, ReviewViewModel model, Runnable leave) {
        this.words = studio.words();
        this.model = model;
        this.cards = new CommentCard(words, studio.lectern().config().clock(), model);
        this.form = new CommentForm(words, model, leave);
        list.setPadding(new Insets(2, 16, 12, 16));
        ScrollPane scroll = Ui.scroll(list);
        scroll.setMinHeight(0);
        HBox head = Ui.row(8, Ui.firm(words.of("review.comments"), "t-section"), open);
        head.setPadding(new Insets(16, 16, 8, 16));
        root = Ui.styled(new VBox(head, Ui.grow(scroll), form.root()), "surface", "pane-right", "review-comments");
        model.reviewed().subscribe(this::show);
    }

    private void show(@Nullable Reviewed reviewed) {
        list.getChildren().clear();
        int count = reviewed == null ? 0 : reviewed.open().size();
        open.setText(words.of("review.open-count", count));
        Ui.shown(open, count > 0);
        if (reviewed == null) {
            return;
        }
        Map<String, Integer> revisions =
                reviewed.revisions().stream().collect(Collectors.toMap(VideoScript::scriptId, VideoScript::revision));
        for (SceneComment comment : model.comments().ordered()) {
            list.getChildren().add(cards.of(comment, reviewed, revisions));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Ui.wrapped(words.of("review.no-comments"), "t-dense", "t-muted"));
        }
    }

    /** Writing a comment begins. */
    void write() {
        form.focus();
    }

    Region root() {
        return root;
    }
}
