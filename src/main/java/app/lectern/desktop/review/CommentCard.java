package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.SceneComment;
import java.time.Clock;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One comment: what it is about, what it says, and what can be done with it. */
record CommentCard(Words words, Clock clock, ReviewViewModel model) {
    /** @param revisions the numbers of the video's revisions by their scripts' ids */
    Node of(SceneComment comment, Reviewed reviewed, Map<String, Integer> revisions) {
        VBox card = Ui.styled(new VBox(8, head(comment, reviewed)), "card", "compare-card");
        card.setPadding(new Insets(10, 12, 10, 12));
        boolean open = comment.resolved() == null;
        if (open && comment.blocking()) {
            card.getStyleClass().add("card-failed");
        }
        if (comment.quote() != null) {
            card.getChildren().add(quote(comment));
        }
        Label text = Ui.wrapped(comment.text());
        card.getChildren().addAll(Ui.wrapped(who(comment, reviewed, revisions), "t-caption", "t-muted"), text);
        if (comment.resolved() != null) {
            String when = Times.ago(words, clock, comment.resolved().at());
            card.getChildren()
                    .add(Ui.wrapped(
                            words.of("review.resolved-by", comment.resolved().by(), when), "t-caption", "t-muted"));
        }
        FlowPane buttons = buttons(comment, open);
        if (!buttons.getChildren().isEmpty()) {
            card.getChildren().add(buttons);
        }
        return card;
    }

    private HBox head(SceneComment comment, Reviewed reviewed) {
        int scene = reviewed.sceneOf(comment.sceneId());
        HBox head = Ui.row(8);
        if (scene >= 0) {
            Button place = Ui.button(words.of("compare.scene", scene + 1), null, () -> model.show(comment), "link");
            place.setAccessibleText(words.of("review.go-to-scene", scene + 1));
            head.getChildren().add(place);
        } else {
            String about = comment.sceneId() == null ? "review.whole" : "review.scene-gone";
            head.getChildren().add(Ui.firm(words.of(about), "t-strong", "t-dense"));
        }
        head.getChildren().add(state(comment));
        return head;
    }

    private Label state(SceneComment comment) {
        if (comment.resolved() != null) {
            return chip(Feather.CHECK_CIRCLE, "review.resolved", "chip-success");
        }
        return comment.blocking()
                ? chip(Feather.ALERT_CIRCLE, "review.blocking", "chip-danger")
                : chip(Feather.MESSAGE_SQUARE, "review.open", "chip-accent");
    }

    private Label chip(Feather icon, String key, String style) {
        Label chip = Ui.firm(words.of(key), "chip", style);
        chip.setGraphic(Ui.icon(icon));
        return chip;
    }

    private Node quote(SceneComment comment) {
        VBox box = Ui.styled(new VBox(2, Ui.wrapped("“" + comment.quote() + "”", "t-dense")), "review-quote");
        if (!model.stillSays(comment)) {
            box.getChildren().add(Ui.wrapped(words.of("review.quote-gone"), "t-caption", "t-muted"));
        }
        return box;
    }

    /** On which revision it was made is told when it was another than the one that is looked at. */
    private String who(SceneComment comment, Reviewed reviewed, Map<String, Integer> revisions) {
        String when = Times.ago(words, clock, comment.createdAt());
        Integer revision = revisions.get(comment.scriptId());
        return revision == null || comment.scriptId().equals(reviewed.script().scriptId())
                ? words.of("history.who", comment.createdBy(), when)
                : words.of("review.who-on-revision", comment.createdBy(), when, revision);
    }

    private FlowPane buttons(SceneComment comment, boolean open) {
        FlowPane buttons = new FlowPane(6, 6);
        CommentsViewModel comments = model.comments();
        if (comments.maySettle(comment)) {
            Button settle = open
                    ? Ui.button(words.of("review.resolve"), Feather.CHECK, () -> comments.resolve(comment), "small")
                    : Ui.button(
                            words.of("review.reopen"),
                            Feather.ROTATE_CCW,
                            () -> comments.reopen(comment),
                            "small",
                            "flat");
            settle.setAccessibleText(settle.getText() + ": " + comment.text());
            settle.disableProperty().bind(comments.busy());
            buttons.getChildren().add(settle);
        }
        if (open && model.mayWrite()) {
            Button edit = Ui.button(
                    words.of("review.edit"), Feather.EDIT_3, () -> model.edit(comment.sceneId()), "small", "flat");
            edit.setAccessibleText(words.of("review.edit") + ": " + comment.text());
            buttons.getChildren().add(edit);
        }
        return buttons;
    }
}
