package app.lectern.api;

import app.lectern.domain.render.QueueFigures;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Health and figures of one process on a port of their own, for who watches over many machines. Nobody signs in for it:
 * it tells numbers only, and belongs on an address that strangers do not reach.
 */
public final class MetricsServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
    private static final int UNAVAILABLE = 503;

    private final Javalin javalin;

    private MetricsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Answers {@code /health} and {@code /metrics} until it is closed.
     *
     * @param port 0 takes a free one
     * @param figures asked at every call; what it throws means that the process is not well
     * @throws IOException when the address or port cannot be had
     */
    public static MetricsServer start(String address, int port, Supplier<QueueFigures> figures) throws IOException {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jsonMapper(Json.INSTANCE);
            config.jetty.host = address;
            config.jetty.port = port;
            config.routes.get("/health", http -> health(http, figures));
            config.routes.get("/metrics", http -> metrics(http, figures));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new MetricsServer(javalin);
    }

    private static void health(Context http, Supplier<QueueFigures> figures) {
        try {
            http.json(Map.of("status", "ok", "running", figures.get().runningHere()));
        } catch (RuntimeException e) {
            LOG.warn("Not well", e);
            http.status(UNAVAILABLE).json(Map.of("status", "database unreachable"));
        }
    }

    private static void metrics(Context http, Supplier<QueueFigures> figures) {
        http.contentType(MetricsText.CONTENT_TYPE);
        try {
            http.result(MetricsText.of(figures.get()));
        } catch (RuntimeException e) {
            LOG.warn("Not well", e);
            http.status(UNAVAILABLE).result("# database unreachable\n");
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
