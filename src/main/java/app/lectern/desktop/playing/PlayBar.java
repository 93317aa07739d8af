package app.lectern.desktop.playing;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.playing.PlayViewModel.State;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below the slide: plays from here, holds, stops, goes from scene to scene. */
public final class PlayBar {
    private final Words words;
    private final PlayViewModel model;
    private final Runnable playHere;
    private final Button play;
    private final Label time = Ui.firm("", "t-dense", "t-strong");
    private final Label notice = Ui.title("", "t-dense", "t-muted");
    private final Button stop;
    private final AnimationTimer frames;
    private final HBox root;

    /**
     * A bar.
     *
     * @param playHere plays from the chosen scene and the caret on
     * @param go goes some scenes on, or back when negative
     */
    public PlayBar(Words words, PlayViewModel model, Runnable playHere, IntConsumer go) {
        this.words = words;
        this.model = model;
        this.playHere = playHere;
        play = Ui.tipOfName(Ui.button("", Feather.PLAY, this::press, "accent", "play"));
        stop = Ui.iconButton(Feather.SQUARE, words.of("play.stop"), model::stop, "small");
        root = Ui.row(
                8,
                Ui.iconButton(Feather.SKIP_BACK, words.of("play.previous"), () -> go.accept(-1)),
                play,
                Ui.iconButton(Feather.SKIP_FORWARD, words.of("play.next"), () -> go.accept(1)),
                stop,
                time,
                notice,
                Ui.gap());
        Ui.styled(root, "surface", "pane-bottom");
        root.setPadding(new Insets(6, 16, 6, 16));
        frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                model.tick();
            }
        };
        model.state().subscribe(this::show);
        model.seconds().subscribe(_ -> showTime());
        model.notice().subscribe(this::showNotice);
    }

    private void press() {
        if (model.isOn()) {
            model.pauseOrResume();
        } else {
            playHere.run();
        }
    }

    private void show(State state) {
        boolean holds = state == State.PLAYING || state == State.PREPARING;
        String name = words.of(
                switch (state) {
                    case STOPPED -> "play.here";
                    case PREPARING, PLAYING -> "play.pause";
                    case PAUSED -> "play.resume";
                });
        play.setGraphic(new FontIcon(holds ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(name);
        Ui.shown(stop, state != State.STOPPED);
        if (state == State.STOPPED) {
            frames.stop();
        } else {
            frames.start();
        }
        showTime();
        showNotice(model.notice().get());
    }

    private void showTime() {
        time.setText(
                model.isOn()
                        ? words.of(
                                "play.time",
                                model.scene().get() + 1,
                                Times.clock(model.seconds().get()))
                        : "");
    }

    private void showNotice(String told) {
        boolean preparing = model.state().get() == State.PREPARING;
        notice.setText(told.isEmpty() && preparing ? words.of("play.preparing") : told);
    }

    /** F5 plays from here. While something plays, the space bar holds it and Esc ends it, also in the narration. */
    public void pressed(KeyEvent event) {
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (down && event.getCode() == KeyCode.F5) {
            playHere.run();
            event.consume();
        } else if (model.isOn() && down && event.getCode() == KeyCode.ESCAPE) {
            model.stop();
            event.consume();
        } else if (model.isOn() && isSpace(event) && !(event.getTarget() instanceof TextField)) {
            if (down) {
                model.pauseOrResume();
            }
            event.consume();
        }
    }

    /** The press, its letter and its release belong together. */
    private static boolean isSpace(KeyEvent event) {
        return event.getCode() == KeyCode.SPACE || event.getCharacter().equals(" ");
    }

    public Node root() {
        return root;
    }

    /** Ends what is playing. */
    public void close() {
        frames.stop();
        model.stop();
    }
}
