package app.lectern.desktop.review;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a comment is written: about the chosen scene, one of its sentences, or the whole script. */
final class CommentForm {
    private static final KeyCombination POST = KeyCombination.valueOf("Shortcut+Enter");

    private final Words words;
    private final ReviewViewModel model;
    private final ComboBox<CommentTarget> target = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final CheckBox blocking;
    private final Button post;
    private final VBox root;

    /** @param leave puts the keyboard back where the scenes are */
    CommentForm(Words words, ReviewViewModel model, Runnable leave) {
        this.words = words;
        this.model = model;
        blocking = new CheckBox(words.of("review.blocks"));
        post = Ui.button(words.of("review.post"), Feather.SEND, this::post, "small");
        target.setAccessibleText(words.of("review.target"));
        target.setMaxWidth(Double.MAX_VALUE);
        target.setMinWidth(0);
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CommentTarget one) {
                return one == null ? "" : name(one);
            }

            @Override
            public @Nullable CommentTarget fromString(String written) {
                return null;
            }
        });
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setAccessibleText(words.of("review.comment-text"));
        text.setPromptText(words.of("review.comment-text"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (POST.match(event)) {
                post.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        post.disableProperty()
                .bind(text.textProperty()
                        .map(String::isBlank)
                        .orElse(true)
                        .flatMap(blank -> model.comments().busy().map(busy -> blank || busy)));
        FlowPane below = new FlowPane(12, 6, post);
        if (model.comments().mayBlock()) {
            below.getChildren().addFirst(blocking);
        }
        below.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(8, Ui.line(), label(), target, text, notice(), below);
        root.setPadding(new Insets(0, 16, 16, 16));
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.scene().addListener(_ -> offer());
        model.reviewed().subscribe(_ -> offer());
    }

    private Label label() {
        Label label = Ui.text(words.of("review.target"), "field-label");
        label.setLabelFor(target);
        return label;
    }

    private Label notice() {
        Label notice = Ui.wrapped("", "t-dense", "t-danger");
        model.comments().notice().subscribe(told -> {
            notice.setText(told);
            Ui.shown(notice, !told.isEmpty());
        });
        return notice;
    }

    private String name(CommentTarget one) {
        if (one.quote() != null) {
            return "“" + one.quote() + "”";
        }
        return one.sceneId() == null ? words.of("review.whole") : words.of("compare.scene", one.scene() + 1);
    }

    /** What is written stays about what it was about, as long as that is there. */
    private void offer() {
        Reviewed now = model.reviewed().get();
        int scene = model.scene().get();
        boolean there = now != null && scene >= 0 && scene < now.scenes().size();
        List<CommentTarget> targets =
                there && now != null ? CommentTarget.of(scene, now.scenes().get(scene)) : List.of(CommentTarget.WHOLE);
        CommentTarget before = target.getValue();
        if (!target.getItems().equals(targets)) {
            target.getItems().setAll(targets);
            target.setValue(
                    before != null && targets.contains(before) && before.scene() >= 0 ? before : targets.getFirst());
        }
        root.setDisable(now == null);
    }

    private void post() {
        CommentTarget about = target.getValue();
        model.comments()
                .post(
                        about == null ? CommentTarget.WHOLE : about,
                        text.getText().strip(),
                        blocking.isSelected(),
                        () -> {
                            text.clear();
                            blocking.setSelected(false);
                        });
    }

    void focus() {
        text.requestFocus();
    }

    Node root() {
        return root;
    }
}
