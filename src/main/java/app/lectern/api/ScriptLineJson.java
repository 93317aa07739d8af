package app.lectern.api;

import app.lectern.domain.script.VideoScript;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A script in a list, without its text. */
record ScriptLineJson(
        String scriptId,
        String videoId,
        String status,
        String createdBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int revision,
        String sha256,
        String editedBy,
        Instant editedAt,
        boolean inReview) {
    static ScriptLineJson of(VideoScript script) {
        return new ScriptLineJson(
                script.scriptId(),
                script.videoId(),
                script.status().name(),
                script.createdBy(),
                script.createdAt(),
                script.approvedBy(),
                script.approvedAt(),
                script.revision(),
                script.sha256(),
                script.editedBy(),
                script.editedAt(),
                script.isInReview());
    }
}
