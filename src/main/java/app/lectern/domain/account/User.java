package app.lectern.domain.account;

import java.util.Set;

/**
 * The acting person of a call.
 *
 * @param userId the name that is written into records, not blank
 */
public record User(String userId, Set<Role> roles) {
    public User {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("userId is blank");
        }
        roles = Set.copyOf(roles);
    }

    /** A person with these roles. */
    public static User of(String userId, Role... roles) {
        return new User(userId, Set.of(roles));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
