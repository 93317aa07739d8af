package app.lectern.domain.account;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may act in a workspace. The password is no part of it.
 *
 * @param userId the name they sign in with and that is written into records; see {@link SignInName}
 * @param displayName how others see them, not blank
 * @param hasPassword whether they can sign in with a password
 * @param active whether they may act at all
 */
public record Person(
        String userId, String displayName, Set<Role> roles, boolean hasPassword, boolean active, Instant createdAt) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** The person as one who acts. */
    public User user() {
        return new User(userId, roles);
    }
}
