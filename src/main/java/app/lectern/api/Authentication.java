package app.lectern.api;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, and how often they do. Thread-safe. */
final class Authentication {
    /** A browser's WebSocket can set no header but this: {@code lectern, bearer.TOKEN}. */
    static final String SUBPROTOCOLS = "Sec-WebSocket-Protocol";

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final String BEARER_SUBPROTOCOL = "bearer.";
    private static final User ANONYMOUS = User.of("anonymous", Role.REVIEWER);
    private static final Set<String> PUBLIC = Set.of("/health", "/openapi.json");

    private final Authenticator authenticator;
    private final boolean trustLoopback;
    private final RateLimiter requests;
    private final RateLimiter wrongTokens;

    Authentication(Authenticator authenticator, boolean trustLoopback, Limits limits) {
        this.authenticator = authenticator;
        this.trustLoopback = trustLoopback;
        this.requests = new RateLimiter(limits.requestsPerSecond(), System::nanoTime);
        this.wrongTokens = new RateLimiter(limits.wrongTokensPerSecond(), System::nanoTime);
    }

    /** Notes the caller for the routes; refuses with UNAUTHENTICATED or TOO_MANY_REQUESTS. */
    void check(Context http) {
        if (PUBLIC.contains(http.path())) {
            count(http, http.ip());
            return;
        }
        Caller caller = caller(http);
        count(http, caller.key());
        caller.rememberIn(http);
    }

    private void count(Context http, String key) {
        if (!requests.take(key)) {
            throw tooMany(http);
        }
    }

    private Caller caller(Context http) {
        String token = token(http);
        // the server listens on loopback alone where it trusts it
        if (token == null && trustLoopback) {
            return new Caller(ANONYMOUS, null, ANONYMOUS.userId());
        }
        String address = http.ip();
        if (wrongTokens.isEmpty(address)) {
            throw tooMany(http);
        }
        Optional<User> user = token == null ? Optional.empty() : authenticator.user(token);
        if (token == null || user.isEmpty()) {
            wrongTokens.take(address);
            http.res().setHeader("WWW-Authenticate", isCalendar(http) ? BASIC + "realm=\"Lectern\"" : "Bearer");
            throw new RefusedException(
                    ReasonCode.UNAUTHENTICATED, Message.of(token == null ? "api.no-token" : "api.wrong-token"));
        }
        return new Caller(user.get(), token, Fingerprint.sha256(token));
    }

    private static RefusedException tooMany(Context http) {
        http.res().setHeader("Retry-After", "1");
        return new RefusedException(ReasonCode.TOO_MANY_REQUESTS, Message.of("api.too-many-requests"));
    }

    private static boolean isCalendar(Context http) {
        return http.path().equals(DueRoutes.CALENDAR);
    }

    /** Programs for calendars know no tokens: theirs is the password, whatever the name. */
    private static String password(String credentials) {
        try {
            String both = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static @Nullable String token(Context http) {
        String header = http.header("Authorization");
        if (header != null) {
            if (isCalendar(http) && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                return password(header.substring(BASIC.length()).strip());
            }
            boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
            return bearer ? header.substring(BEARER.length()).strip() : "";
        }
        String offered = http.header(SUBPROTOCOLS);
        return offered == null
                ? null
                : Arrays.stream(offered.split(","))
                        .map(String::strip)
                        .filter(protocol -> protocol.startsWith(BEARER_SUBPROTOCOL))
                        .map(protocol -> protocol.substring(BEARER_SUBPROTOCOL.length()))
                        .findFirst()
                        .orElse(null);
    }
}
