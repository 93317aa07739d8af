package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The notice at the bottom of a screen: ten seconds, longer while the pointer or the focus is on it. */
final class UndoBar implements UndoOffer {
    private record Offer(Runnable undo, Runnable kept) {}

    private final PauseTransition clock = new PauseTransition(Duration.seconds(10));
    private final Label words = Ui.text("");
    private final Button undo;
    private final HBox bar;
    private @Nullable Offer offer;

    UndoBar(Words language) {
        undo = Ui.button(language.of("library.undo"), Feather.ROTATE_CCW, this::undo, "undo");
        bar = Ui.styled(Ui.row(12, Ui.icon(Feather.TRASH_2), words, undo), "toast");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(24));
        Ui.shown(bar, false);
        clock.setOnFinished(_ -> finish());
        InvalidationListener hold = _ -> hold();
        bar.hoverProperty().addListener(hold);
        undo.focusedProperty().addListener(hold);
    }

    private void hold() {
        if (offer == null) {
            return;
        }
        if (bar.isHover() || undo.isFocused()) {
            clock.pause();
        } else {
            clock.play();
        }
    }

    @Override
    public void undoable(String told, Runnable back, Runnable kept) {
        finish();
        offer = new Offer(back, kept);
        words.setText(told);
        Ui.shown(bar, true);
        clock.playFromStart();
    }

    /** Brings back what was taken away, if that can still be had. */
    void undo() {
        Offer open = taken();
        if (open != null) {
            open.undo().run();
        }
    }

    /** Ends the time in which it can be had back. */
    void finish() {
        Offer open = taken();
        if (open != null) {
            open.kept().run();
        }
    }

    private @Nullable Offer taken() {
        Offer open = offer;
        offer = null;
        clock.stop();
        Ui.shown(bar, false);
        return open;
    }

    Node root() {
        return bar;
    }
}
