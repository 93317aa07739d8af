package app.lectern.domain.script;

import org.jspecify.annotations.Nullable;

/**
 * A place in a script.
 *
 * @param sceneIndex from 0; -1 for the whole script
 * @param sceneId the scene's id where it has one
 * @param field the JSON field, such as {@code image}; empty for the whole scene or script
 */
public record ScriptPlace(int sceneIndex, @Nullable String sceneId, String field) {}
