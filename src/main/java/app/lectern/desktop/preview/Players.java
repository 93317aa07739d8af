package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the player that this machine can run: the system's own, else the one of pictures alone. */
final class Players {
    private static final Logger LOG = LoggerFactory.getLogger(Players.class);
    /** A machine without a sound device may never say that it is not ready. */
    private static final Duration PATIENCE = Duration.seconds(4);

    private final Path video;
    private final double duration;
    private final Consumer<VideoPlayer> found;
    private boolean decided;

    private Players(Path video, double duration, Consumer<VideoPlayer> found) {
        this.video = video;
        this.duration = duration;
        this.found = found;
    }

    /** Tells the player that was found; a second one when the first fails later. */
    static void find(Path video, double duration, Consumer<VideoPlayer> found) {
        new Players(video, duration, found).tryMedia();
    }

    private void tryMedia() {
        URI uri = video.toUri();
        Fx.work(() -> media(uri), this::tryPlayer, e -> {
            LOG.info("This machine cannot play {}", uri, e);
            pictures();
        });
    }

    /** A system without media libraries fails with an error of linking, which is no exception. */
    private static Media media(URI uri) throws MediaUnavailableException {
        try {
            return new Media(uri.toString());
        } catch (MediaException | LinkageError e) {
            throw new MediaUnavailableException(e);
        }
    }

    private void tryPlayer(Media media) {
        try {
            MediaVideoPlayer[] made = new MediaVideoPlayer[1];
            MediaVideoPlayer player = new MediaVideoPlayer(media, () -> ready(made[0]), this::failed);
            made[0] = player;
            PauseTransition patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(_ -> {
                if (!decided) {
                    player.close();
                    pictures();
                }
            });
            patience.play();
        } catch (MediaException | LinkageError e) {
            LOG.info("This machine cannot play {}", video, e);
            pictures();
        }
    }

    private void ready(VideoPlayer player) {
        if (!decided) {
            decided = true;
            found.accept(player);
        }
    }

    private void failed() {
        decided = true;
        found.accept(new PictureVideoPlayer(video, duration, FfmpegFrameSource::open));
    }

    private void pictures() {
        if (!decided) {
            failed();
        }
    }

    private static final class MediaUnavailableException extends Exception {
        private static final long serialVersionUID = 1L;

        MediaUnavailableException(Throwable cause) {
            super(cause);
        }
    }
}
