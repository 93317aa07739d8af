package app.lectern.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Ends connections whose request's header does not come to its end in time, however steadily it drips: what Jetty's own
 * idle time-out does not see. Thread-safe.
 */
final class SlowRequests implements Connection.Listener {
    /** How a connection that waits for a request stood when that was first seen. */
    private record Waiting(long requests, long bytes, long since) {}

    private final Duration longest;
    private final Map<Connection, Waiting> connections = new ConcurrentHashMap<>();

    SlowRequests(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection) {
            connections.put(connection, new Waiting(0, 0, System.nanoTime()));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    /** Looks at all connections; to be called again and again. */
    void check() {
        long now = System.nanoTime();
        connections.replaceAll((connection, before) -> look(connection, before, now));
    }

    private Waiting look(Connection connection, Waiting before, long now) {
        boolean answering = connection.getMessagesIn() != connection.getMessagesOut();
        boolean quiet = connection.getBytesIn() == before.bytes;
        if (answering || connection.getMessagesIn() != before.requests || (quiet && before.requests > 0)) {
            return new Waiting(connection.getMessagesIn(), connection.getBytesIn(), now);
        }
        if (now - before.since > longest.toNanos()) {
            connection.getEndPoint().close();
        }
        return before;
    }
}
