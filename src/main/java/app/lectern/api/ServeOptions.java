package app.lectern.api;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param address a host name or IP address of this machine
 * @param port 0 to 65535; 0 takes a free one
 * @param trustLoopback whether calls without a token count as the REVIEWER "anonymous"; the address must be a loopback one
 * @param publicUrl where callers reach the server, such as {@code https://lectern.example}; null tells it from each request
 * @param locale the language of messages for callers who ask for neither Korean nor English
 */
public record ServeOptions(
        String address,
        int port,
        boolean trustLoopback,
        @Nullable URI publicUrl,
        Locale locale,
        Limits limits) {}
