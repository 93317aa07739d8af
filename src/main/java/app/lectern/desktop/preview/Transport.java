package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play, seek, scenes, frames, speed, subtitles, volume, full screen. */
final class Transport {
    /** The bar's width by the size of its letters, below which it keeps to what has no other place. */
    private static final double NARROW_EM = 54;

    private final Words words;
    private final Steering steering;
    private final Button play;
    private final Button mute;
    private final BarMenu speed;
    private final Label time = Ui.firm("", "t-dense");
    private final Label scene = Ui.title("", "t-dense");
    private final Slider volume = new Slider(0, 1, 1);
    private final List<Node> spared;
    private final Button subtitles;
    private final VBox root;

    Transport(Words words, Steering steering, SubtitleMenu subtitles, Runnable fullScreen) {
        this.words = words;
        this.steering = steering;
        play = Ui.button("", Feather.PLAY, steering::playOrPause, "accent", "play");
        speed = new BarMenu("", null, words.of("preview.speed-name"));
        mute = dark(Feather.VOLUME_2, "preview.mute", "M", steering::mute);
        volume.setSkin(new ProgressSliderSkin(volume));
        volume.setAccessibleText(words.of("preview.volume"));
        volume.valueProperty().bindBidirectional(steering.volume());
        Ui.width(volume, 80);
        Node frameBack = dark(Feather.CHEVRON_LEFT, "preview.frame-back", ",", () -> steering.step(-1));
        Node frameOn = dark(Feather.CHEVRON_RIGHT, "preview.frame-on", ".", () -> steering.step(1));
        this.subtitles = subtitles.button();
        spared = List.of(frameBack, frameOn, volume);
        HBox buttons = Ui.row(
                4,
                dark(Feather.SKIP_BACK, "preview.previous-scene", "Ctrl+←", steering::previousChapter),
                dark(Feather.ROTATE_CCW, "preview.back", "J", steering::back),
                frameBack,
                play,
                frameOn,
                dark(Feather.ROTATE_CW, "preview.forward", "L", steering::forward),
                dark(Feather.SKIP_FORWARD, "preview.next-scene", "Ctrl+→", steering::nextChapter),
                time,
                Ui.wide(scene),
                speed.button(),
                subtitles.button(),
                mute,
                volume,
                dark(Feather.MAXIMIZE, "preview.full-screen", "F", fullScreen));
        HBox.setMargin(time, new Insets(0, 12, 0, 8));
        root = Ui.styled(new VBox(new SeekBar(words, steering).root(), buttons), "player-bar");
        root.setMinWidth(0);
        root.widthProperty().addListener(_ -> fit());
        follow();
    }

    private Button dark(Feather icon, String key, String keys, Runnable action) {
        Button button = Ui.iconButton(icon, words.of(key), action, "on-dark");
        button.getStyleClass().remove("flat");
        button.setTooltip(new Tooltip(words.of(key) + " (" + keys + ")"));
        return button;
    }

    private void follow() {
        steering.seconds().addListener(_ -> showTime());
        steering.playing().addListener(_ -> showPlaying());
        steering.speed().addListener(_ -> showSpeed());
        steering.muted().addListener(_ -> showSound());
        steering.sounds().addListener(_ -> showSound());
        showTime();
        showPlaying();
        showSpeed();
        showSound();
    }

    private void fit() {
        boolean roomy = root.getWidth() >= NARROW_EM * time.getFont().getSize();
        spared.forEach(node -> Ui.shown(node, roomy));
        // unseen it still parts the left from the right
        scene.setVisible(roomy);
        subtitles.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        showSound();
    }

    private void showTime() {
        double seconds = steering.seconds().get();
        int here = steering.chapters().at(seconds);
        time.setText(Times.clock(seconds) + " / " + Times.clock(steering.duration()));
        scene.setText(
                here < 0
                        ? ""
                        : "%d/%d  %s"
                                .formatted(
                                        here + 1,
                                        steering.chapters().list().size(),
                                        steering.chapters().list().get(here).title()));
    }

    private void showPlaying() {
        boolean playing = steering.playing().get();
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(words.of(playing ? "preview.pause" : "preview.play"));
        play.setTooltip(new Tooltip(play.getAccessibleText() + " (Space)"));
    }

    private void showSpeed() {
        String now = words.of("preview.speed", steering.speed().get());
        speed.button().setText(now);
        speed.button().setAccessibleText(words.of("preview.speed-name") + " " + now);
        speed.clear();
        speed.choices(
                Steering.SPEEDS,
                steering.speed().get(),
                times -> words.of("preview.speed", times),
                steering.speed()::set);
    }

    private void showSound() {
        boolean muted = steering.muted().get();
        mute.setGraphic(new FontIcon(muted ? Feather.VOLUME_X : Feather.VOLUME_2));
        mute.setAccessibleText(words.of(muted ? "preview.unmute" : "preview.mute"));
        boolean sounds = steering.sounds().get();
        Ui.shown(mute, sounds);
        Ui.shown(volume, sounds && scene.isVisible());
    }

    /** The space bar plays as soon as there is something to play. */
    void focus() {
        play.requestFocus();
    }

    VBox root() {
        return root;
    }
}
