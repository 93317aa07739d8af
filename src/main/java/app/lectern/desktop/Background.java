package app.lectern.desktop;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** How view models let others wait for disks and clocks: what they hand over here comes back on their own thread. */
public interface Background {
    /** Works on an executor's thread and comes back with the result or the failure. */
    <T> void work(Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Runs a task after a pause, unless the returned one was run before. */
    Runnable after(Duration pause, Runnable task);

    /** As {@link #work(Executor, Callable, Consumer, Consumer)}, beside all others. */
    default <T> void work(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        work(Fx.background(), work, done, failed);
    }
}
