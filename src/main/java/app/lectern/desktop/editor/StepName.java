package app.lectern.desktop.editor;

import java.util.List;

/**
 * What a step of writing is called.
 *
 * @param key of the words, such as "장면 3 삭제"
 * @param field the field that is typed into, so that typing on is the same step; empty for a step of its own
 */
public record StepName(String key, List<Object> arguments, String field) {
    public StepName {
        arguments = List.copyOf(arguments);
    }

    /** A step of its own. */
    static StepName of(String key, Object... arguments) {
        return new StepName(key, List.of(arguments), "");
    }

    /**
     * Typing into a field of a scene.
     *
     * @param scene from 0
     */
    static StepName typing(String key, int scene, String sceneId, String field) {
        return new StepName(key, List.of(scene + 1), field + "@" + sceneId);
    }

    boolean continues(StepName before) {
        return !field.isEmpty() && field.equals(before.field);
    }
}
