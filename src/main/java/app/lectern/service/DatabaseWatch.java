package app.lectern.service;

import app.lectern.store.DatabaseServer;
import app.lectern.store.ServerProbe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database of a server answers, some seconds after that has changed; the workspace's own always does.
 * Thread-safe.
 */
public final class DatabaseWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Optional<ServerProbe> probe;
    private final PeriodicTask task = new PeriodicTask("database-watch", PAUSE, this::look);
    private final List<Consumer<Boolean>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean lost;

    /** @param server empty for the workspace's own database */
    public DatabaseWatch(Optional<DatabaseServer> server) {
        this.probe = server.map(ServerProbe::new);
    }

    /** Begins to look; to be called once. */
    public void start() {
        if (probe.isPresent()) {
            task.start();
        }
    }

    private void look() {
        boolean now = probe.isPresent() && !probe.get().answers();
        if (now != lost) {
            lost = now;
            LOG.warn(now ? "The database does not answer" : "The database answers again");
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    /** Whether it did not answer when it was asked last. */
    public boolean isLost() {
        return lost;
    }

    /**
     * Tells from now on when it is lost (true) and when it is back, on a thread of its own.
     *
     * @return ends that
     */
    public Runnable watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void close() {
        task.close();
        probe.ifPresent(ServerProbe::close);
    }
}
