package app.lectern.desktop;

import app.lectern.queue.BackgroundPriority;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The one bridge between the window's thread and the threads that wait for disks, databases and codecs. */
public final class Fx {
    /** What carries these threads has a low priority then, and nothing else does: the window's thread is another. */
    private static final ThreadFactory THREADS = BackgroundPriority.threads(
            Thread.ofVirtual().name("lectern-studio-", 0).factory());

    private Fx() {}

    /** Runs each task on a thread of its own that does not keep the process alive. */
    public static Executor background() {
        return task -> THREADS.newThread(task).start();
    }

    /** Runs on the window's thread, soon. */
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /** What view models of the window work with. */
    public static Background window() {
        return new Background() {
            @Override
            public <T> void work(
                    Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
                try {
                    Fx.work(executor, work, done, failed);
                } catch (RejectedExecutionException e) {
                    // the workspace was closed meanwhile
                    failed.accept(e);
                }
            }

            @Override
            public Runnable after(Duration pause, Runnable task) {
                AtomicBoolean wanted = new AtomicBoolean(true);
                CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, background())
                        .execute(() -> later(() -> {
                            if (wanted.getAndSet(false)) {
                                task.run();
                            }
                        }));
                return () -> wanted.set(false);
            }
        };
    }

    /** Works in the background and comes back to the window's thread with the result or the failure. */
    public static <T> void work(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        work(background(), work, done, failed);
    }

    /** As {@link #work(Callable, Consumer, Consumer)}, on an executor of the caller. */
    public static <T> void work(
            Executor executor, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        executor.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
                return;
            }
            Platform.runLater(() -> done.accept(result));
        });
    }

    /**
     * A consumer for any thread that hands only the newest value to the window's thread: however fast values come, one
     * call at most waits there.
     */
    public static <T> Consumer<T> latest(Consumer<? super T> target) {
        AtomicReference<@Nullable T> newest = new AtomicReference<>();
        return value -> {
            if (newest.getAndSet(value) == null) {
                Platform.runLater(() -> {
                    T last = newest.getAndSet(null);
                    if (last != null) {
                        target.accept(last);
                    }
                });
            }
        };
    }
}
