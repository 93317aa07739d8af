package app.lectern.desktop.player;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/** Plays one video, or several of the same lesson side by side. Owned by the window's thread. */
public interface VideoPlayer extends AutoCloseable {
    /** Where the pictures are seen, in a region that may take any size. */
    Region picture();

    /** Whether it sounds, so that a volume has a meaning; may turn out later. */
    ReadOnlyBooleanProperty sounds();

    /** The moment that is shown. */
    ReadOnlyDoubleProperty seconds();

    ReadOnlyBooleanProperty playing();

    /** How many times as fast as the video, 0.5 to 2. */
    DoubleProperty speed();

    /** 0 to 1. */
    DoubleProperty volume();

    /** Goes on; from the start when the end was reached. */
    void play();

    void pause();

    /** Goes to a moment, which is brought into the video's bounds. */
    void seek(double seconds);

    /** Pauses and shows another frame.
     *
     * @param frames how many on, or back when less than 0
     */
    void step(int frames);

    @Override
    void close();
}
