package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.ComposedText;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.playing.SpokenRange;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.NarrationMarkup.Piece;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.NarrationText.SayAs;
import app.lectern.domain.script.NarrationText.SpellOut;
import app.lectern.script.SceneDocument;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a narration is written. Its marks are also shown as small marks below, in their order. */
final class NarrationView {
    private final Words words;
    private final NarrationViewModel model;
    private final TextArea area = Ui.styled(new TextArea(), "narration-area");
    private final ComposedText text;
    private final Label language = Ui.firm("", "count");
    private final Label letters = Ui.whole("", "t-dense", "t-muted");
    private final FlowPane marks = new FlowPane(6, 4);
    private final HBox head;
    private final List<Button> buttons;
    private final VBox root;
    private @Nullable String sceneId;
    private SpokenRange spoken = SpokenRange.NONE;
    private boolean following;

    /** @param beside the buttons at the right of the head; where there is no room the first ones lose their words first */
    NarrationView(Words words, NarrationViewModel model, Button... beside) {
        this.words = words;
        this.model = model;
        this.text = new ComposedText(area, written -> model.write(written, area.getCaretPosition()));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setPrefHeight(128);
        area.setMinHeight(84);
        area.setPromptText(words.of("editor.narration-prompt"));
        area.setAccessibleText(words.of("editor.narration"));
        area.caretPositionProperty().addListener((_, _, caret) -> {
            if (!following && !text.composing()) {
                model.moveCaret(caret.intValue());
            }
        });
        buttons = List.of(beside);
        buttons.forEach(Ui::tipOfName);
        head = Ui.row(8, Ui.firm(words.of("editor.narration"), "t-section"), language, Ui.gap(), letters);
        head.getChildren().addAll(buttons);
        head.setMinWidth(0);
        head.widthProperty().addListener(_ -> fit());
        // it grows with the text
        head.heightProperty().addListener(_ -> fit());
        VBox below = Ui.styled(new VBox(8, head, Ui.grow(area), marks), "surface", "pane-bottom");
        below.setMinWidth(0);
        below.setPadding(new Insets(12, 16, 12, 16));
        root = below;
    }

    private void fit() {
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (Button button : buttons) {
            if (needed() > head.getWidth()) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }

    private double needed() {
        double gaps = head.getSpacing() * (head.getChildren().size() - 1);
        return gaps
                + head.getChildren().stream()
                        .mapToDouble(part -> part.minWidth(-1))
                        .sum();
    }

    /** Follows what is written and chosen. */
    void show(SceneDocument scene, int caret, boolean writable, String tag) {
        following = true;
        try {
            text.show(scene.text());
            boolean moved = !scene.id().equals(sceneId) || !area.isFocused();
            if (moved && !text.composing() && area.getCaretPosition() != caret) {
                area.positionCaret(Math.min(caret, area.getLength()));
            }
        } finally {
            following = false;
        }
        sceneId = scene.id();
        select();
        area.setEditable(writable);
        letters.setText(words.of("editor.letters", model.letters()) + " · "
                + words.of("editor.about", Times.length(words, java.time.Duration.ofMillis((long)
                        (1000 * model.seconds())))));
        language.setText(
                tag.isBlank()
                        ? words.of("editor.language-auto")
                        : Locale.forLanguageTag(tag)
                                .getDisplayName(words.locale().get()));
        showMarks(scene.text());
        fit();
    }

    /** Marks what is being spoken; the caret stays where it was. */
    void mark(SpokenRange now) {
        boolean over = now.equals(SpokenRange.NONE) && !spoken.equals(now);
        spoken = now;
        if (over) {
            following = true;
            area.deselect();
            following = false;
        }
        select();
    }

    private void select() {
        if (spoken.to() > spoken.from() && spoken.to() <= area.getLength()) {
            following = true;
            area.selectRange(spoken.from(), spoken.to());
            following = false;
        }
    }

    private void showMarks(String narration) {
        marks.getChildren().clear();
        for (Piece piece : NarrationMarkup.pieces(narration)) {
            if (piece.mark() != null) {
                marks.getChildren().add(mark(piece));
            }
        }
        Ui.shown(marks, !marks.getChildren().isEmpty());
    }

    private Node mark(Piece piece) {
        Label label = switch (piece.mark()) {
            case Pause pause -> Ui.iconText(Feather.PAUSE, words.of("editor.pause-seconds", pause.seconds()), "mark");
            case Emphasis _ -> Ui.iconText(Feather.VOLUME_2, words.of("mark.strong"), "mark");
            case SpellOut _ -> Ui.iconText(Feather.TYPE, words.of("mark.spell"), "mark");
            case SayAs say -> Ui.iconText(Feather.MESSAGE_CIRCLE, say.alias(), "mark");
            case null -> throw new IllegalArgumentException("plain text has no mark");
        };
        label.setTooltip(new Tooltip(piece.written()));
        return label;
    }

    /** Writes what an input method composes. */
    void settle() {
        text.settle();
    }

    boolean composing() {
        return text.composing();
    }

    /** Writing goes on here. */
    void focus() {
        area.requestFocus();
    }

    VBox root() {
        return root;
    }
}
