package app.lectern.api;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The server's own address as callers know it. Immutable. */
final class PublicUrl {
    private final @Nullable String chosen;

    PublicUrl(@Nullable URI chosen) {
        this.chosen = chosen == null ? null : chosen.toString().replaceAll("/+$", "");
    }

    /** Without a slash at its end. A Host header is believed only when it names loopback: anybody can write one. */
    String of(Context http) {
        if (chosen != null) {
            return chosen;
        }
        String host = OriginCheck.host(http);
        if (OriginCheck.isLoopback(http, host)) {
            return "http://" + host;
        }
        String address = http.req().getLocalAddr();
        boolean bare = address.indexOf(':') >= 0 && !address.startsWith("[");
        return "http://" + (bare ? "[" + address + "]" : address) + ":"
                + http.req().getLocalPort();
    }
}
