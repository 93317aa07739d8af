package app.lectern.storage;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.JobMark;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work that waits for a network so that a cancel ends it at once: on a virtual thread, where an interrupt closes the
 * connection that is being read or written.
 */
final class Interruptible {
    private static final long LOOK_MILLIS = 50;

    /** How long ended work may take to tell the server so. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private Interruptible() {}

    /**
     * Runs the work and waits for it.
     *
     * @throws CancellationException when the token was cancelled before the work was done; it is over then
     * @throws InterruptedIOException when this thread was interrupted; the work is over then
     */
    static <T> T run(CancellationToken token, Callable<T> work) throws IOException {
        token.throwIfCanceled();
        FutureTask<T> task = new FutureTask<>(JobMark.carry(work));
        Thread thread = Thread.ofVirtual().name("storage").start(task);
        try {
            while (!task.isDone() && !token.isCanceled()) {
                await(task);
            }
            if (!task.isDone()) {
                end(thread);
            }
            if (!task.isDone()) {
                throw new CancellationException("canceled");
            }
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted(thread, e);
        } catch (ExecutionException e) {
            throw failed(token, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void await(FutureTask<?> task) throws InterruptedException {
        try {
            var _ = task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // the caller looks again
        }
    }

    private static void end(Thread thread) throws InterruptedException {
        thread.interrupt();
        var _ = thread.join(FAREWELL);
    }

    private static IOException interrupted(Thread thread, InterruptedException e) {
        try {
            end(thread);
        } catch (InterruptedException again) {
            e.addSuppressed(again);
        }
        Thread.currentThread().interrupt();
        return (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
    }

    private static IOException failed(CancellationToken token, Throwable cause) {
        if (token.isCanceled()) {
            CancellationException canceled = new CancellationException("canceled");
            canceled.addSuppressed(cause);
            throw canceled;
        }
        return switch (cause) {
            case IOException e -> e;
            case UncheckedIOException e -> Objects.requireNonNull(e.getCause());
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(cause);
        };
    }
}
