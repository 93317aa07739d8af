package app.lectern.domain.subtitle;

/**
 * One subtitle on the screen.
 *
 * @param startMillis when it appears, from the start of the video
 * @param endMillis when it goes, after {@code startMillis}
 * @param text one or two lines, divided by a line feed
 * @param scene the scene it belongs to, from 0, or {@link #NO_SCENE} when that is not known
 */
public record Cue(long startMillis, long endMillis, String text, int scene) {
    /** The scene of a cue that came from a file without scenes. */
    public static final int NO_SCENE = -1;

    public Cue {
        if (startMillis < 0 || endMillis <= startMillis) {
            throw new IllegalArgumentException("cue from " + startMillis + " to " + endMillis);
        }
    }

    /** A cue of no known scene. */
    public Cue(long startMillis, long endMillis, String text) {
        this(startMillis, endMillis, text, NO_SCENE);
    }
}
