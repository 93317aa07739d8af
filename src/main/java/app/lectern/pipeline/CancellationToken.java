package app.lectern.pipeline;

import java.util.concurrent.CancellationException;

/**
 * Tells long work that nobody wants its result any more. Thread-safe. Work checks it between scenes and in every loop
 * over frames or samples, often enough to end within a second.
 */
public final class CancellationToken {
    private volatile boolean canceled;

    /** Asks the work to end. Returns at once and may be called many times. */
    public void cancel() {
        canceled = true;
    }

    public boolean isCanceled() {
        return canceled;
    }

    /**
     * Ends the work here when it is no longer wanted.
     *
     * @throws CancellationException when {@link #cancel} was called
     */
    public void throwIfCanceled() {
        if (canceled) {
            throw new CancellationException("canceled");
        }
    }
}
