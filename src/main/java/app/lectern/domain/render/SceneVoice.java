package app.lectern.domain.render;

/**
 * Who spoke in a scene of a render.
 *
 * @param scene its place in the script, from 0
 */
public record SceneVoice(int scene, UsedVoice voice) {}
