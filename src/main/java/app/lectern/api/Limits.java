package app.lectern.api;

import java.time.Duration;

/**
 * How much the server takes.
 *
 * @param requestsPerSecond of one token; as many may come at once
 * @param wrongTokensPerSecond of one address
 * @param bodyBytes of one request
 * @param connections at once; more wait to be accepted
 * @param streamsPerToken WebSockets and event streams at once
 * @param idle how long a connection may be silent
 * @param requestTime how long a request's header, and then its body, may take to come
 * @param ping how often a stream without news says that it lives
 * @param tokenCheck how often a stream asks whether its token still holds
 */
public record Limits(
        int requestsPerSecond,
        int wrongTokensPerSecond,
        int bodyBytes,
        int connections,
        int streamsPerToken,
        Duration idle,
        Duration requestTime,
        Duration ping,
        Duration tokenCheck) {
    /** What holds unless it is chosen otherwise. */
    public static final Limits STANDARD = new Limits(
            60,
            10,
            5 * 1024 * 1024,
            200,
            100,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1));

    /**
     * Event streams and WebSockets of all tokens at once. A reader that went away silently is noticed when a stream next
     * has something to say, and holds its connection until then; the rest of the connections stays for requests.
     */
    int streams() {
        return Math.max(1, connections * 3 / 4);
    }
}
