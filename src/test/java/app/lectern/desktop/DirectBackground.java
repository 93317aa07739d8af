package app.lectern.desktop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Works when a test says so, in order, on the test's own thread. */
public final class DirectBackground implements Background {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void work(
            Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        waiting.add(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        });
    }

    @Override
    public Runnable after(Duration pause, Runnable task) {
        waiting.add(task);
        return () -> waiting.remove(task);
    }

    /** Does one work; tells whether there was one. */
    public boolean workOnce() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /** Does all there is, and what comes of it. */
    public void workAll() {
        while (workOnce()) {
            // until nothing waits
        }
    }
}
