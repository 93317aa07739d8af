package app.lectern.script.compare;

import app.lectern.script.SceneField;
import java.util.List;

/** What became of one scene. Places are counted from 0. */
public sealed interface SceneDifference {
    /** What became of one of its texts. */
    record FieldDifference(SceneField field, TextDifference text) {}

    /** A scene that was not there. */
    record Added(int to, SceneText scene) implements SceneDifference {}

    /** A scene that is not there any more. */
    record Removed(int from, SceneText scene) implements SceneDifference {}

    /**
     * A scene that is in both scripts.
     *
     * @param moved whether it stands elsewhere among the scenes that both scripts have
     * @param texts those that differ, in the order of {@link SceneField}
     * @param others the names of its other fields that differ, such as {@code layout}
     */
    record Kept(
            int from,
            int to,
            boolean moved,
            SceneText before,
            SceneText after,
            List<FieldDifference> texts,
            List<String> others)
            implements SceneDifference {
        public Kept {
            texts = List.copyOf(texts);
            others = List.copyOf(others);
        }

        /** Whether the scene says and does the same as before. */
        public boolean isSame() {
            return texts.isEmpty() && others.isEmpty();
        }
    }

    /** Whether there is something to see. */
    default boolean isChange() {
        return !(this instanceof Kept kept && kept.isSame() && !kept.moved());
    }
}
