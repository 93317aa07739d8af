package app.lectern.domain.script;

import app.lectern.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful in a script, and where.
 *
 * @param sceneIndex the scene's place from 0, or -1 when the finding is about the whole script
 * @param sceneId the scene's id where it has one
 * @param field the JSON field, such as {@code text} or {@code on_screen_text[2]}; empty for the whole file
 */
public record Finding(
        Severity severity, int sceneIndex, @Nullable String sceneId, String field, Message message) {
    /** An ERROR keeps the script from being used, a WARNING does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A finding about the whole script or one of its own fields. */
    public static Finding ofScript(Severity severity, String field, Message message) {
        return new Finding(severity, -1, null, field, message);
    }

    /** Where it is, in words: the file, its field, the scene, or the scene's field. */
    public Message place() {
        if (sceneIndex < 0) {
            return field.isEmpty() ? Message.of("place.file") : Message.of("place.script-field", field);
        }
        return field.isEmpty()
                ? Message.of("place.scene", sceneIndex + 1)
                : Message.of("place.scene-field", sceneIndex + 1, field);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
