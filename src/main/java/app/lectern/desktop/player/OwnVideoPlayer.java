package app.lectern.desktop.player;

import app.lectern.desktop.Fx;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Pixels;
import app.lectern.desktop.parts.Ui;
import app.lectern.video.ShownFrames.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Plays with the decoders of the FFmpeg that made the video: its pictures beside the time that its sound tells. Several
 * renders of a lesson stand side by side at the same moment, and one of them is heard.
 */
public final class OwnVideoPlayer extends BasePlayer {
    private static final int GAP = 8;

    private final class Screen {
        private final ImageView view = new ImageView();
        private final StackPane pane = Ui.grow(Picture.fitted(view, 0));
        private final PictureFeed feed;
        private @Nullable Frame shown;

        Screen(Path video, Consumer<Exception> failed) {
            feed = new PictureFeed(
                    video, () -> Fx.later(OwnVideoPlayer.this::tick), e -> Fx.later(() -> failed.accept(e)));
            pane.widthProperty().addListener(_ -> fit());
            pane.heightProperty().addListener(_ -> fit());
        }

        private void fit() {
            Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
            double scale = window == null ? 1 : window.getRenderScaleX();
            feed.fit((int) Math.ceil(pane.getWidth() * scale), (int) Math.ceil(pane.getHeight() * scale));
        }

        void showDue(double now) {
            feed.due(now).ifPresent(frame -> {
                shown = frame;
                view.setImage(Pixels.toImage(frame.picture()));
            });
        }
    }

    private final List<Path> videos;
    private final double duration;
    private final List<Screen> screens;
    private final HBox picture = new HBox(GAP);
    private final Soundtrack sound;
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final AnimationTimer ticker = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick();
        }
    };

    /**
     * Shows the first pictures.
     *
     * @param videos side by side; the first one is heard
     * @param duration of the longest, seconds
     * @param failed told when the pictures of one cannot be read
     */
    public OwnVideoPlayer(List<Path> videos, double duration, SoundLine.Opener line, Consumer<Exception> failed) {
        this.videos = List.copyOf(videos);
        this.duration = duration;
        screens = videos.stream().map(video -> new Screen(video, failed)).toList();
        screens.forEach(screen -> picture.getChildren().add(screen.pane));
        picture.setMinSize(0, 0);
        picture.setPrefSize(0, 0);
        sound = new Soundtrack(videos.getFirst(), line, System::nanoTime, () -> Fx.later(() -> sounds.set(false)));
        speed.addListener((_, _, now) -> sound.tempo(now.doubleValue()));
        volume.addListener((_, _, now) -> sound.volume(now.doubleValue()));
    }

    private void tick() {
        double now = Math.min(duration, sound.position());
        seconds.set(now);
        screens.forEach(screen -> screen.showDue(now));
        if (playing.get() && now >= duration) {
            pause();
        }
    }

    /** Sounds as one of the videos from now on, from 0. */
    public void listenTo(int video) {
        sound.listenTo(videos.get(video));
    }

    @Override
    public Region picture() {
        return picture;
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
            seek(0);
        }
        playing.set(true);
        sound.play();
        ticker.start();
    }

    @Override
    public void pause() {
        playing.set(false);
        ticker.stop();
        sound.pause();
    }

    @Override
    public void seek(double target) {
        double to = Math.clamp(target, 0, duration);
        sound.seek(to);
        screens.forEach(screen -> screen.feed.show(to));
        seconds.set(to);
    }

    @Override
    public void step(int frames) {
        pause();
        shown().findFirst().ifPresent(frame -> {
            double length = frame.endSec() - frame.startSec();
            // amid the frame, where no rounding leads to a neighbour
            seek(frame.startSec() + (frames + 0.5) * length);
        });
    }

    private Stream<Frame> shown() {
        return screens.stream().map(screen -> screen.shown).flatMap(Stream::ofNullable);
    }

    @Override
    public void close() {
        pause();
        sound.close();
        screens.forEach(screen -> screen.feed.close());
    }
}
