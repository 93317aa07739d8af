package app.lectern.desktop.playing;

/**
 * A part of a written narration, UTF-16 indices.
 *
 * @param to one after its last character
 */
public record SpokenRange(int from, int to) {
    /** No part at all. */
    public static final SpokenRange NONE = new SpokenRange(0, 0);
}
