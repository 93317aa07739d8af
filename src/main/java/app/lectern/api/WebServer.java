package app.lectern.api;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets Jetty up: its limits, and that it says nothing in its own words. */
final class WebServer implements AutoCloseable {
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int LONGEST_MESSAGE = 1024;
    private static final Duration STOP = Duration.ofSeconds(3);

    private final ServeOptions options;
    private final Languages languages;
    private final SlowRequests slow;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("slow-requests").daemon(true).factory());

    WebServer(ServeOptions options, Languages languages) {
        this.options = options;
        this.languages = languages;
        this.slow = new SlowRequests(options.limits().requestTime());
    }

    void configure(JavalinConfig config) {
        JettyErrors errors = new JettyErrors(languages);
        // no interrupts for as long as can be: an interrupted thread closes the embedded database under all the others
        QueuedThreadPool threads = new QueuedThreadPool(options.limits().connections() + 50, 8);
        threads.setName("rest");
        threads.setStopTimeout(STOP.toMillis() * 2);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(errors);
            server.setStopTimeout(STOP.toMillis());
            server.insertHandler(new KnownMethods());
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
        config.jetty.modifyHttpConfiguration(WebServer::limit);
        config.jetty.modifyWebSocketServletFactory(sockets -> {
            sockets.setMaxTextMessageSize(LONGEST_MESSAGE);
            sockets.setMaxBinaryMessageSize(LONGEST_MESSAGE);
            sockets.setIdleTimeout(options.limits().idle().multipliedBy(2));
        });
        config.jetty.addConnector(this::connector);
        var _ = clock.scheduleWithFixedDelay(slow::check, 500, 500, TimeUnit.MILLISECONDS);
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.addCustomizer((request, headers) -> {
            SecurityHeaders.put(headers);
            return request;
        });
    }

    private Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(options.address());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.limits().idle().toMillis());
        connector.addBean(new NetworkConnectionLimit(options.limits().connections(), connector));
        connector.addBean(slow);
        return connector;
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
