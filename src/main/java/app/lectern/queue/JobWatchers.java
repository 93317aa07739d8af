package app.lectern.queue;

import app.lectern.domain.render.RenderJob;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to know when a job changes. Thread-safe. */
public final class JobWatchers {
    private final List<Consumer<RenderJob>> watchers = new CopyOnWriteArrayList<>();

    /** A watch that ends when it is closed. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Tells every change of every job from now on, on the thread that made it; the watcher must return at once. */
    public Watch watch(Consumer<RenderJob> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    boolean any() {
        return !watchers.isEmpty();
    }

    /** Tells all watchers that a job is now as given. */
    public void changed(RenderJob job) {
        watchers.forEach(watcher -> watcher.accept(job));
    }
}
