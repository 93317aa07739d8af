package app.lectern.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command clean up when Ctrl+C or a termination signal ends the program: the signal cancels the work and holds
 * the end back until the command has closed this. Work that does not let go within five seconds is left.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch cleaned = new CountDownLatch(1);
    private final Thread hook = new Thread(this::signalled, "interruption");
    private boolean interrupted;
    private @Nullable Runnable cancel;

    Interruption() {
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
            cleaned.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
