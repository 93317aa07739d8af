package app.lectern.desktop.shell;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.renders.RenderWatches;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/**
 * Closes the window at once where nothing renders. Else the person says whether the renders stop and go on at the next
 * start, or the window waits out of the way until they are done.
 */
final class Departure {
    private static final double WIDTH = 520;

    private final Stage stage;
    private final Layers layers;
    private final Words words;
    private final FrameNotices notices;
    private final Runnable close;
    private Runnable stopWaiting = () -> {};

    /** @param close stops what renders, and closes */
    Departure(Stage stage, Layers layers, Words words, FrameNotices notices, Runnable close) {
        this.stage = stage;
        this.layers = layers;
        this.words = words;
        this.notices = notices;
        this.close = close;
    }

    /**
     * Closes, or asks.
     *
     * @param lost whether the database does not answer, so that what was written is only in this window
     */
    void from(RenderWatches renders, boolean lost) {
        stopWaiting.run();
        int unfinished = renders.active().size();
        if (lost) {
            warn();
        } else if (unfinished == 0) {
            close.run();
        } else {
            ask(renders, unfinished);
        }
    }

    private void warn() {
        Button stay = Ui.button(words.of("quit.stay"), null, layers::close, "accent");
        Button leave = Ui.button(words.of("quit.lost-leave"), Feather.X, this::stop);
        stay.setDefaultButton(true);
        open(words.of("quit.lost-title"), words.of("quit.lost-how"), leave, stay);
    }

    private void ask(RenderWatches renders, int unfinished) {
        Button stay = Ui.button(words.of("quit.stay"), null, layers::close);
        Button later = Ui.button(words.of("quit.later"), Feather.CLOCK, () -> wait(renders), "accent");
        Button stop = Ui.button(words.of("quit.stop"), Feather.X, this::stop);
        later.setDefaultButton(true);
        open(words.of("quit.title"), words.of("quit.how", unfinished), stay, stop, later);
    }

    private void open(String title, String how, Button... choices) {
        FlowPane buttons = new FlowPane(8, 8, choices);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = Ui.styled(new VBox(16, Ui.wrapped(title, "t-title"), Ui.wrapped(how), buttons), "layer");
        box.setPadding(new Insets(24));
        box.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title);
        layers.open(box, Pos.CENTER, true);
    }

    private void stop() {
        layers.close();
        close.run();
    }

    /** Out of the way, but to be had back. */
    private void wait(RenderWatches renders) {
        layers.close();
        InvalidationListener ended = _ -> {
            if (renders.active().isEmpty()) {
                stopWaiting.run();
                close.run();
            }
        };
        ChangeListener<Boolean> back = (_, _, iconified) -> {
            if (!iconified) {
                stopWaiting.run();
                notices.done("quit.taken-back");
            }
        };
        stopWaiting = () -> {
            renders.active().removeListener(ended);
            stage.iconifiedProperty().removeListener(back);
            stopWaiting = () -> {};
        };
        renders.active().addListener(ended);
        stage.setIconified(true);
        stage.iconifiedProperty().addListener(back);
        ended.invalidated(renders.active());
    }
}
