package app.lectern.desktop.player;

import app.lectern.desktop.Fx;
import app.lectern.desktop.player.FoundPlayer.Why;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the player that this machine can run: the system's own, else ours. */
public final class Players {
    private static final Logger LOG = LoggerFactory.getLogger(Players.class);
    /** A machine without a sound device may never say that it is not ready. */
    private static final Duration PATIENCE = Duration.seconds(4);

    private final Path video;
    private final double duration;
    private final double frameSec;
    private final Consumer<FoundPlayer> found;
    private final Consumer<Exception> failed;
    private boolean decided;
    private boolean ownTold;

    private Players(
            Path video, double duration, double frameSec, Consumer<FoundPlayer> found, Consumer<Exception> failed) {
        this.video = video;
        this.duration = duration;
        this.frameSec = frameSec;
        this.found = found;
        this.failed = failed;
    }

    /**
     * Finds one for a video.
     *
     * @param duration of the video, seconds
     * @param frameSec the length of a frame, seconds
     * @param found told the player; a second one when the first fails later
     * @param failed told when ours cannot read the video
     */
    public static void find(
            Path video, double duration, double frameSec, Consumer<FoundPlayer> found, Consumer<Exception> failed) {
        new Players(video, duration, frameSec, found, failed).tryMedia();
    }

    /** Our own, which shows two renders at once. */
    public static OwnVideoPlayer sideBySide(List<Path> videos, double duration, Consumer<Exception> failed) {
        return new OwnVideoPlayer(videos, duration, DeviceLine::open, failed);
    }

    private void tryMedia() {
        URI uri = video.toUri();
        Fx.work(() -> media(uri), this::tryPlayer, e -> {
            LOG.info("This machine cannot play {}", uri, e);
            own(Why.NO_DECODERS);
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
            MediaVideoPlayer player =
                    new MediaVideoPlayer(media, frameSec, () -> ready(made[0]), () -> tellOwn(Why.NO_DECODERS));
            made[0] = player;
            PauseTransition patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(_ -> {
                if (!decided) {
                    player.close();
                    own(Why.NO_ANSWER);
                }
            });
            patience.play();
        } catch (MediaException | LinkageError e) {
            LOG.info("This machine cannot play {}", video, e);
            own(Why.NO_DECODERS);
        }
    }

    private void ready(VideoPlayer player) {
        if (!decided) {
            decided = true;
            found.accept(new FoundPlayer(player, Why.SYSTEM));
        }
    }

    private void own(Why why) {
        if (!decided) {
            tellOwn(why);
        }
    }

    private void tellOwn(Why why) {
        decided = true;
        if (!ownTold) {
            ownTold = true;
            found.accept(new FoundPlayer(sideBySide(List.of(video), duration, failed), why));
        }
    }

    private static final class MediaUnavailableException extends Exception {
        private static final long serialVersionUID = 1L;

        MediaUnavailableException(Throwable cause) {
            super(cause);
        }
    }
}
