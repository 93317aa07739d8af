package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.NarrationMarkup.Piece;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.NarrationText.SayAs;
import app.lectern.domain.script.NarrationText.SpellOut;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** A narration to be read, its marks as small marks. */
final class NarrationView {
    private final Words words;
    private final TextFlow flow = Ui.styled(new TextFlow(), "narration-text");
    private final ScrollPane root;

    NarrationView(Words words) {
        this.words = words;
        flow.setLineSpacing(6);
        root = Ui.styled(Ui.scroll(flow), "narration-area");
        root.setPrefHeight(120);
        root.setMinHeight(96);
        root.setFocusTraversable(true);
        root.setAccessibleText(words.of("editor.narration"));
    }

    Node root() {
        return root;
    }

    void show(String narration) {
        flow.getChildren().clear();
        for (Piece piece : NarrationMarkup.pieces(narration)) {
            if (!piece.shown().isEmpty()) {
                flow.getChildren().add(Ui.styled(new Text(piece.shown()), "narration-words"));
            }
            if (piece.mark() != null) {
                flow.getChildren().add(mark(piece));
            }
        }
        root.setVvalue(0);
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
}
