package app.lectern.service;

import app.lectern.domain.account.User;
import java.time.Instant;

/**
 * A session that has just begun.
 *
 * @param secret what goes on with it later; shown to nobody
 */
public record SignedIn(User user, String secret, Instant expiresAt) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "SignedIn[" + user.userId() + "]";
    }
}
