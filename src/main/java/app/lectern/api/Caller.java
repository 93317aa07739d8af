package app.lectern.api;

import app.lectern.domain.account.User;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who made a request.
 *
 * @param token what they proved it with; null for who is trusted without
 * @param key what their requests and streams are counted under
 */
record Caller(User user, @Nullable String token, String key) {
    static final String ATTRIBUTE = "caller";

    void rememberIn(Context http) {
        http.attribute(ATTRIBUTE, this);
    }

    static Caller of(Context http) {
        return Objects.requireNonNull(http.<Caller>attribute(ATTRIBUTE), "no authentication before this route");
    }

    /** Whether the token, if there is one, still holds. */
    boolean isStillKnownTo(Authenticator authenticator) {
        return token == null || authenticator.user(token).isPresent();
    }
}
