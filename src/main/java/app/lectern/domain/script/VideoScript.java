package app.lectern.domain.script;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A script as it is kept: a revision of a video's text, who wrote it, who approved it.
 *
 * @param revision from 1, counted within its video
 * @param rawJson the script's JSON with every field its author gave, texts in NFC
 * @param sha256 of the canonical JSON (RFC 8785), in hexadecimal
 * @param editedBy who wrote last
 * @param sent set while a DRAFT waits for its review, and kept when that ends
 */
public record VideoScript(
        String scriptId,
        String videoId,
        int revision,
        ScriptStatus status,
        String rawJson,
        String sha256,
        String createdBy,
        Instant createdAt,
        String editedBy,
        Instant editedAt,
        @Nullable ReviewRequest sent,
        @Nullable Approval approval,
        @Nullable Rejection rejection) {
    /** Who approved it; null unless APPROVED. */
    public @Nullable String approvedBy() {
        return approval == null ? null : approval.by();
    }

    /** When it was approved; null unless APPROVED. */
    public @Nullable Instant approvedAt() {
        return approval == null ? null : approval.at();
    }

    /** Whether it waits for a reviewer. */
    public boolean isInReview() {
        return status == ScriptStatus.DRAFT && sent != null;
    }
}
