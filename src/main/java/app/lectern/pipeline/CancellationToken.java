package app.lectern.pipeline;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Tells long work that nobody wants its result any more. Thread-safe. Work checks it between scenes and in every loop
 * over frames or samples, often enough to end within a second.
 */
public final class CancellationToken {
    private final @Nullable CancellationToken parent;
    private volatile boolean canceled;

    public CancellationToken() {
        this.parent = null;
    }

    /** A token that is cancelled with another one, or on its own. */
    public CancellationToken(CancellationToken parent) {
        this.parent = parent;
    }

    /** Asks the work to end. Returns at once and may be called many times. */
    public void cancel() {
        canceled = true;
    }

    public boolean isCanceled() {
        return canceled || (parent != null && parent.isCanceled());
    }

    /**
     * Ends the work here when it is no longer wanted.
     *
     * @throws CancellationException when {@link #cancel} was called
     */
    public void throwIfCanceled() {
        if (isCanceled()) {
            throw new CancellationException("canceled");
        }
    }
}
