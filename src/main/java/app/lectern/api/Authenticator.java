package app.lectern.api;

import app.lectern.domain.account.User;
import java.util.Optional;

/** Knows whose tokens are whose. Asked by many threads at once, and again while a connection lasts. */
public interface Authenticator {
    /** The person of a token; empty when it is unknown, has run out or was revoked. */
    Optional<User> user(String token);
}
