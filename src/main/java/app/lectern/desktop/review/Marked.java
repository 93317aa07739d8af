package app.lectern.desktop.review;

/**
 * Words of a scene's written narration that are marked.
 *
 * @param scene from 0
 * @param from a UTF-16 index
 * @param to one after the last
 */
public record Marked(int scene, int from, int to) {
    /** No words at all. */
    public static final Marked NONE = new Marked(-1, 0, 0);
}
