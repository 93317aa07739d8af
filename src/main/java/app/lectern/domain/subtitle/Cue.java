package app.lectern.domain.subtitle;

/**
 * One subtitle on the screen.
 *
 * @param startMillis when it appears, from the start of the video
 * @param endMillis when it goes, after {@code startMillis}
 * @param text one or two lines, divided by a line feed
 */
public record Cue(long startMillis, long endMillis, String text) {
    public Cue {
        if (startMillis < 0 || endMillis <= startMillis) {
            throw new IllegalArgumentException("cue from " + startMillis + " to " + endMillis);
        }
    }
}
