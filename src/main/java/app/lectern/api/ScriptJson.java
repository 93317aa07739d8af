package app.lectern.api;

import app.lectern.domain.script.VideoScript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** A script with its text. */
record ScriptJson(
        String scriptId,
        String videoId,
        String status,
        RawValue rawJson,
        String createdBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int revision,
        String sha256,
        String editedBy,
        Instant editedAt,
        @Nullable ReviewJson sent,
        @Nullable RejectionJson rejected) {
    /** That a draft waits for its review. */
    record ReviewJson(
            String by,
            Instant at,
            String note,
            List<String> reviewers,
            @Nullable String dueOn) {
        static @Nullable ReviewJson of(VideoScript script) {
            var sent = script.sent();
            if (sent == null) {
                return null;
            }
            LocalDate dueOn = sent.plan().dueOn();
            return new ReviewJson(
                    sent.by(),
                    sent.at(),
                    sent.note(),
                    sent.plan().reviewers(),
                    dueOn == null ? null : dueOn.toString());
        }
    }

    /** That a script was sent back. */
    record RejectionJson(String by, Instant at, String reason) {
        static @Nullable RejectionJson of(VideoScript script) {
            var rejection = script.rejection();
            return rejection == null ? null : new RejectionJson(rejection.by(), rejection.at(), rejection.reason());
        }
    }

    static ScriptJson of(VideoScript script) {
        return new ScriptJson(
                script.scriptId(),
                script.videoId(),
                script.status().name(),
                new RawValue(script.rawJson()),
                script.createdBy(),
                script.createdAt(),
                script.approvedBy(),
                script.approvedAt(),
                script.revision(),
                script.sha256(),
                script.editedBy(),
                script.editedAt(),
                ReviewJson.of(script),
                RejectionJson.of(script));
    }
}
