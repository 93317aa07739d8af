package app.lectern.domain.script;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A script as it is kept: whose it is, what it says, who approved it.
 *
 * @param rawJson the script's JSON with every field its author gave, texts in NFC
 */
public record VideoScript(
        String scriptId,
        String videoId,
        ScriptStatus status,
        String rawJson,
        String createdBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {}
