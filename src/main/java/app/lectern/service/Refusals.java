package app.lectern.service;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import java.util.Arrays;

/** The refusals that several services give. */
final class Refusals {
    private Refusals() {}

    static RefusedException refused(ReasonCode reason, String key, Object... arguments) {
        return new RefusedException(reason, Message.of(key, arguments));
    }

    static void requireOneOf(User user, String key, Role... roles) {
        if (Arrays.stream(roles).noneMatch(user::has)) {
            throw refused(ReasonCode.PERMISSION_DENIED, key, user.userId());
        }
    }

    /** Everybody with a role may read; a person whose roles were all taken away may not. */
    static void requireAnyRole(User user) {
        requireOneOf(user, "denied.read", Role.values());
    }
}
