package app.lectern.domain.script;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a script.
 *
 * @param scriptId the revision it was made on; while open it also counts for later ones
 * @param sceneId the scene it is about; null when it is about the whole
 * @param quote the words of the scene's narration it is about, as they were; null when it is about the scene as a whole
 * @param blocking whether the script cannot be approved while it is open
 * @param resolved null while it is open
 */
public record SceneComment(
        String commentId,
        String videoId,
        String scriptId,
        @Nullable String sceneId,
        @Nullable String quote,
        String text,
        boolean blocking,
        String createdBy,
        Instant createdAt,
        @Nullable Resolution resolved) {
    /** Who settled it, and when. */
    public record Resolution(String by, Instant at) {}
}
