package app.lectern.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command clean up when Ctrl+C or a termination signal ends the program: the signal cancels the work and holds
 * the end back until the command has closed this. Work that does not let go in time is left.
 */
final class Interruption implements AutoCloseable {
    private static final long USUAL_PATIENCE_SECONDS = 5;

    private final long patienceSeconds;
    private final CountDownLatch cleaned = new CountDownLatch(1);
    private final Thread hook = new Thread(this::signalled, "interruption");
    private boolean interrupted;
    private @Nullable Runnable cancel;

    /** Holds the end back for five seconds at most. */
    Interruption() {
        this(USUAL_PATIENCE_SECONDS);
    }

    Interruption(long patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Runs {@code cancel} when the signal comes, or now when it came already. */
    void onInterrupt(Runnable action) {
        boolean late;
        synchronized (this) {
            cancel = action;
            late = interrupted;
        }
        if (late) {
            action.run();
        }
    }

    synchronized boolean isInterrupted() {
        return interrupted;
    }

    private void signalled() {
        Runnable action;
        synchronized (this) {
            interrupted = true;
            action = cancel;
        }
        if (action != null) {
            action.run();
        }
        try {
            cleaned.await(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command is done and everything is clean. */
    @Override
    public void close() {
        cleaned.countDown();
        if (!isInterrupted()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the program is ending already, and the hook with it
                return;
            }
        }
    }
}
