package app.lectern.desktop.preview;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** Plays one video. Owned by the window's thread. */
public interface VideoPlayer extends AutoCloseable {
    /** Where the pictures are seen: an {@link ImageView} or another view in a region that may take any size. */
    Region picture();

    /** Whether it sounds, so that a volume has a meaning. */
    boolean hasSound();

    /** The moment that is shown. */
    ReadOnlyDoubleProperty seconds();

    ReadOnlyBooleanProperty playing();

    /** 1 is the speed of the video. */
    DoubleProperty speed();

    /** 0 to 1. */
    DoubleProperty volume();

    /** Goes on; from the start when the end was reached. */
    void play();

    void pause();

    /** Goes to a moment, which is brought into the video's bounds. */
    void seek(double seconds);

    @Override
    void close();
}
