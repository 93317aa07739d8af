package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play, seek, speed, subtitles, volume. */
final class Transport {
    private static final double[] SPEEDS = {1, 1.25, 1.5, 2, 0.75};
    private static final double JUMP_SEC = 5;

    private final Words words;
    private final double duration;
    private final Slider seek;
    private final Button play;
    private final Button speed;
    private final Label time = Ui.firm("", "t-dense");
    private final ToggleButton subtitles;
    private final HBox sound;
    private final Slider volume = new Slider(0, 1, 1);
    private final VBox root;
    private @Nullable VideoPlayer player;
    private int speedIndex;
    private boolean following;

    Transport(Words words, double duration) {
        this.words = words;
        this.duration = duration;
        seek = new Slider(0, duration, 0);
        seek.setSkin(new ProgressSliderSkin(seek));
        seek.setAccessibleText(words.of("preview.position"));
        seek.setBlockIncrement(JUMP_SEC);
        seek.valueProperty().addListener((_, _, now) -> seekTo(now.doubleValue()));
        play = Ui.button("", Feather.PLAY, this::playOrPause, "accent", "play");
        play.setAccessibleText(words.of("preview.play"));
        speed = Ui.button("", null, this::nextSpeed, "on-dark", "small");
        subtitles = Ui.toggle(words.of("preview.subtitles"), Feather.MESSAGE_SQUARE, true, "dark-toggle");
        volume.setSkin(new ProgressSliderSkin(volume));
        volume.setAccessibleText(words.of("preview.volume"));
        Ui.width(volume, 96);
        sound = Ui.row(8, Ui.icon(Feather.VOLUME_2), volume);
        HBox buttons = Ui.row(
                8,
                dark(Feather.ROTATE_CCW, "preview.back", -JUMP_SEC),
                play,
                dark(Feather.ROTATE_CW, "preview.forward", JUMP_SEC),
                time,
                Ui.gap(),
                speed,
                subtitles,
                sound);
        root = Ui.styled(new VBox(Ui.wide(seek), buttons), "player-bar");
        showSpeed();
        showTime(0);
    }

    private Button dark(Feather icon, String key, double jump) {
        Button button = Ui.iconButton(icon, words.of(key), () -> jump(jump), "on-dark");
        button.getStyleClass().remove("flat");
        return button;
    }

    /** Steers another player from now on. */
    void steer(VideoPlayer next) {
        player = next;
        // the space bar plays as soon as there is something to play
        play.requestFocus();
        next.seconds().addListener((_, _, now) -> follow(now.doubleValue()));
        next.playing().addListener((_, _, now) -> showPlaying(now));
        volume.valueProperty().bindBidirectional(next.volume());
        Ui.shown(sound, next.hasSound());
    }

    private void follow(double seconds) {
        following = true;
        seek.setValue(seconds);
        following = false;
        showTime(seconds);
    }

    private void seekTo(double seconds) {
        if (!following && player != null) {
            player.seek(seconds);
        }
    }

    private void jump(double by) {
        if (player != null) {
            player.seek(Math.clamp(player.seconds().get() + by, 0, duration));
        }
    }

    private void playOrPause() {
        if (player == null) {
            return;
        }
        if (player.playing().get()) {
            player.pause();
        } else {
            player.play();
        }
    }

    private void nextSpeed() {
        speedIndex = (speedIndex + 1) % SPEEDS.length;
        if (player != null) {
            player.speed().set(SPEEDS[speedIndex]);
        }
        showSpeed();
    }

    private void showSpeed() {
        String now = words.of("preview.speed", SPEEDS[speedIndex]);
        speed.setText(now);
        speed.setAccessibleText(words.of("preview.speed-name") + " " + now);
    }

    private void showPlaying(boolean playing) {
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(words.of(playing ? "preview.pause" : "preview.play"));
    }

    private void showTime(double seconds) {
        time.setText(Times.clock(seconds) + " / " + Times.clock(duration));
    }

    /** The space bar plays and pauses wherever no control of its own wants it. */
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            playOrPause();
            event.consume();
        }
    }

    /** The switch that shows and hides the subtitles. */
    ToggleButton subtitles() {
        return subtitles;
    }

    VBox root() {
        return root;
    }
}
