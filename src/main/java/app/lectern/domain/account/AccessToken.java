package app.lectern.domain.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lets a person in without a password. The secret itself is no part of it, and is kept nowhere.
 *
 * @param label what it is for, in the person's words; may be empty
 * @param lastUsedAt to the minute; null while it was never used
 * @param revokedAt null while nobody took it back
 */
public record AccessToken(
        String tokenId,
        String userId,
        Kind kind,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {
    /** How it came about. */
    public enum Kind {
        /** By signing in. */
        SESSION,
        /** On request, for programs. */
        BEARER
    }

    /** Whether it still lets its person in. */
    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
