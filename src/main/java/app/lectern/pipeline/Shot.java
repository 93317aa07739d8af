package app.lectern.pipeline;

/**
 * A picture and how long it stands.
 *
 * @param frames at least 1
 * @param entry whether players must be able to begin here: at the start of a scene and of a transition
 */
public record Shot(Picture picture, int frames, boolean entry) {}
