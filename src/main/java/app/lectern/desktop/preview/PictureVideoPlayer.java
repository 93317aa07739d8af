package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Pixels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the pictures of a video in their time, without sound, where the system's own player cannot. */
public final class PictureVideoPlayer implements VideoPlayer {
    private static final Logger LOG = LoggerFactory.getLogger(PictureVideoPlayer.class);
    private static final double NANOS_PER_SEC = 1e9;

    private final Path file;
    private final FrameSource.Opener opener;
    private final double duration;
    private final ImageView view = new ImageView();
    private final Region picture = Picture.fitted(view, 0);
    private final ReadOnlyDoubleWrapper seconds = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final DoubleProperty volume = new SimpleDoubleProperty(0);
    /** The decoder belongs to this one thread. */
    private final ExecutorService decoder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lectern-frames").factory());

    private @Nullable FrameSource frames;
    private boolean decoding;
    private boolean behind;
    private final AnimationTimer ticker = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                move(seconds.get() + (now - last) / NANOS_PER_SEC * speed.get());
            }
            last = now;
        }
    };

    /** Shows the first picture. */
    public PictureVideoPlayer(Path file, double duration, FrameSource.Opener opener) {
        this.file = file;
        this.duration = duration;
        this.opener = opener;
        decode();
    }

    private void move(double to) {
        seconds.set(Math.clamp(to, 0, duration));
        if (seconds.get() >= duration) {
            pause();
        }
        decode();
    }

    /** Decodes one picture at a time; moments that pass meanwhile are left out. */
    private void decode() {
        if (decoding) {
            behind = true;
            return;
        }
        decoding = true;
        behind = false;
        double at = seconds.get();
        Fx.work(decoder, () -> frame(at), this::show, e -> {
            LOG.warn("Could not read a picture of {}", file, e);
            decoding = false;
        });
    }

    private Image frame(double at) throws IOException {
        if (frames == null) {
            frames = opener.open(file);
        }
        return Pixels.toImage(frames.at(at));
    }

    private void show(Image image) {
        view.setImage(image);
        decoding = false;
        if (behind) {
            decode();
        }
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public boolean hasSound() {
        return false;
    }

    @Override
    public ReadOnlyDoubleProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    @Override
    public DoubleProperty speed() {
        return speed;
    }

    @Override
    public DoubleProperty volume() {
        return volume;
    }

    @Override
    public void play() {
        if (seconds.get() >= duration) {
            move(0);
        }
        playing.set(true);
        ticker.start();
    }

    @Override
    public void pause() {
        playing.set(false);
        ticker.stop();
    }

    @Override
    public void seek(double target) {
        move(target);
    }

    @Override
    public void close() {
        pause();
        behind = false;
        decoder.execute(() -> {
            if (frames != null) {
                frames.close();
            }
        });
        decoder.shutdown();
    }
}
