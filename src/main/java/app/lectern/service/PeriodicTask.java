package app.lectern.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something at once and again and again on a daemon thread of its own, one run at a time; a run that fails is
 * logged, and the next comes all the same. Thread-safe.
 */
public final class PeriodicTask implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicTask.class);
    private static final long CLOSE_SECONDS = 10;

    private final String name;
    private final Duration pause;
    private final Runnable task;
    private final ScheduledExecutorService thread;

    /**
     * A task that does not run yet.
     *
     * @param name of the thread
     * @param pause between the end of a run and the next
     */
    public PeriodicTask(String name, Duration pause, Runnable task) {
        this.name = name;
        this.pause = pause;
        this.task = task;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /** Begins; to be called once. */
    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::run, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks for a run soon. Returns at once. */
    public void wake() {
        try {
            thread.execute(this::run);
        } catch (RejectedExecutionException _) {
            LOG.info("{} waits for the next start: it is closing", name);
        }
    }

    private void run() {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed; it is tried again in {}", name, pause, e);
        }
    }

    /** Ends after the runs that were asked for, and waits for them ten seconds at most; interrupts nothing. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} did not stop within {} s", name, CLOSE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
