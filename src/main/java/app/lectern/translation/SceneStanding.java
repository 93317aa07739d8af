package app.lectern.translation;

import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import org.jspecify.annotations.Nullable;

/**
 * A scene of the source and what a translation has for it.
 *
 * @param number the source's scene, from 1
 * @param scene null where the translation has none yet
 */
public record SceneStanding(
        int number, SceneDocument source, @Nullable SceneDocument scene, SceneState state) {
    /** The scene_id that both have. */
    public String sceneId() {
        return source.id();
    }
}
