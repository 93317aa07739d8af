package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps other sites' pages out. Immutable. */
final class OriginCheck {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopbackOnly;
    private final @Nullable String publicAuthority;

    OriginCheck(boolean loopbackOnly, @Nullable URI publicUrl) {
        this.loopbackOnly = loopbackOnly;
        this.publicAuthority = publicUrl == null ? null : publicUrl.getAuthority();
    }

    /** Refuses a page of another site, and where no token is asked for every host name but loopback's own. */
    void check(Context http) {
        String host = host(http);
        if (loopbackOnly && !isLoopback(http, host)) {
            // a foreign name that leads to loopback: DNS rebinding
            throw refused("api.foreign-host", host);
        }
        String origin = http.header("Origin");
        if (origin != null && !isOwn(origin, host)) {
            throw refused("api.foreign-origin", origin);
        }
    }

    static boolean isLoopback(Context http, String host) {
        int port = http.req().getLocalPort();
        return LOOPBACK.stream().anyMatch(name -> host.equals(name + ":" + port) || (port == 80 && host.equals(name)));
    }

    static String host(Context http) {
        String host = http.header("Host");
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private boolean isOwn(String origin, String host) {
        int scheme = origin.indexOf("://");
        String authority = scheme < 0 ? "" : origin.substring(scheme + 3);
        return !authority.isEmpty()
                && (authority.equalsIgnoreCase(host) || authority.equalsIgnoreCase(publicAuthority));
    }

    private static RefusedException refused(String key, String what) {
        return new RefusedException(ReasonCode.PERMISSION_DENIED, Message.of(key, what));
    }
}
