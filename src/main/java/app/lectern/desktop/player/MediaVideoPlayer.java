package app.lectern.desktop.player;

import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays with the sound and picture decoders of this system, through JavaFX. */
final class MediaVideoPlayer extends BasePlayer {
    private static final Logger LOG = LoggerFactory.getLogger(MediaVideoPlayer.class);

    private final double frameSec;
    private final MediaPlayer player;
    private final StackPane picture;

    /**
     * Gets ready to play.
     *
     * @param frameSec the length of a frame
     * @param ready told when it can play
     * @param unable told when this machine cannot, now or later
     */
    MediaVideoPlayer(Media media, double frameSec, Runnable ready, Runnable unable) {
        this.frameSec = frameSec;
        player = new MediaPlayer(media);
        MediaView view = new MediaView(player);
        picture = new StackPane(view);
        picture.setMinSize(0, 0);
        view.fitWidthProperty().bind(picture.widthProperty());
        view.fitHeightProperty().bind(picture.heightProperty());
        player.currentTimeProperty().addListener((_, _, now) -> seconds.set(now.toSeconds()));
        player.statusProperty().addListener((_, _, now) -> playing.set(now == MediaPlayer.Status.PLAYING));
        player.setOnReady(ready);
        player.setOnError(() -> {
            MediaException error = player.getError();
            LOG.info("This machine cannot play the video", error);
            unable.run();
        });
        player.setOnEndOfMedia(() -> {
            player.pause();
            // at the end the player's status stays PLAYING on some systems
            playing.set(false);
        });
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public DoubleProperty speed() {
        return player.rateProperty();
    }

    @Override
    public DoubleProperty volume() {
        return player.volumeProperty();
    }

    @Override
    public void play() {
        Duration end = player.getStopTime();
        if (end != null && !player.getCurrentTime().lessThan(end)) {
            player.seek(Duration.ZERO);
        }
        player.play();
        playing.set(true);
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void seek(double target) {
        player.seek(Duration.seconds(Math.max(0, target)));
        // a paused player tells its new time late or never
        seconds.set(Math.max(0, target));
    }

    @Override
    public void step(int frames) {
        pause();
        // amid the frame, where no rounding leads to a neighbour
        seek((Math.floor(seconds.get() / frameSec) + frames + 0.5) * frameSec);
    }

    @Override
    public void close() {
        player.dispose();
    }
}
