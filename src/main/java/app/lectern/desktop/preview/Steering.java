package app.lectern.desktop.preview;

import app.lectern.desktop.player.VideoPlayer;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** All that a person does to a player; place, speed and volume stay when another player takes over. */
final class Steering {
    /** What can be chosen, how many times as fast. */
    static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    private static final double JUMP_SEC = 5;

    private final double duration;
    private final Chapters chapters;
    private final ReadOnlyDoubleWrapper seconds = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sounds = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final BooleanProperty muted = new SimpleBooleanProperty();
    private @Nullable VideoPlayer player;

    Steering(double duration, Chapters chapters) {
        this.duration = duration;
        this.chapters = chapters;
        muted.addListener(_ -> loudness());
        volume.addListener(_ -> {
            muted.set(false);
            loudness();
        });
        speed.addListener((_, _, now) -> {
            if (player != null) {
                player.speed().set(now.doubleValue());
            }
        });
    }

    /** Steers another player from now on; the one before must be closed by whoever made it. */
    void steer(VideoPlayer next) {
        boolean goOn = playing.get();
        double place = seconds.get();
        player = next;
        next.speed().set(speed.get());
        loudness();
        if (place > 0) {
            next.seek(place);
        }
        seconds.bind(next.seconds());
        playing.bind(next.playing());
        sounds.bind(next.sounds());
        if (goOn) {
            next.play();
        }
    }

    /** Steers none from now on; place and speed are kept for the next. */
    void release() {
        seconds.unbind();
        playing.unbind();
        sounds.unbind();
        player = null;
    }

    private void loudness() {
        if (player != null) {
            player.volume().set(muted.get() ? 0 : volume.get());
        }
    }

    void playOrPause() {
        if (player == null) {
            return;
        }
        touched.set(true);
        if (player.playing().get()) {
            player.pause();
        } else {
            player.play();
        }
    }

    void seek(double to) {
        if (player != null) {
            touched.set(true);
            player.seek(Math.clamp(to, 0, duration));
        }
    }

    void back() {
        seek(seconds.get() - JUMP_SEC);
    }

    void forward() {
        seek(seconds.get() + JUMP_SEC);
    }

    void step(int frames) {
        if (player != null) {
            touched.set(true);
            player.step(frames);
        }
    }

    void nextChapter() {
        go(chapters.next(seconds.get()));
    }

    void previousChapter() {
        go(chapters.previous(seconds.get()));
    }

    private void go(OptionalDouble to) {
        to.ifPresent(this::seek);
    }

    void faster() {
        SPEEDS.stream().filter(one -> one > speed.get()).findFirst().ifPresent(speed::set);
    }

    void slower() {
        SPEEDS.reversed().stream().filter(one -> one < speed.get()).findFirst().ifPresent(speed::set);
    }

    void mute() {
        muted.set(!muted.get());
    }

    double duration() {
        return duration;
    }

    Chapters chapters() {
        return chapters;
    }

    ReadOnlyDoubleProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether there is a sound to be made louder or softer. */
    ReadOnlyBooleanProperty sounds() {
        return sounds.getReadOnlyProperty();
    }

    /** Whether anything but the first picture was asked for. */
    ReadOnlyBooleanProperty touched() {
        return touched.getReadOnlyProperty();
    }

    DoubleProperty speed() {
        return speed;
    }

    DoubleProperty volume() {
        return volume;
    }

    BooleanProperty muted() {
        return muted;
    }
}
