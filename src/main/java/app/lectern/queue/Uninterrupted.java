package app.lectern.queue;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Pools of daemon threads that nobody interrupts, not even by {@code shutdownNow}: an interrupted thread closes the
 * embedded database's file under all the others.
 */
final class Uninterrupted {
    private Uninterrupted() {}

    /**
     * A pool of so many threads.
     *
     * @param insteadOfInterrupts what brings the threads to an end when {@code shutdownNow} asks for it
     */
    static ThreadPoolExecutor pool(String name, int threads, Runnable insteadOfInterrupts) {
        return pool(threads, insteadOfInterrupts, threads(name));
    }

    /** A pool of so many threads that the system may let wait for others; see {@link BackgroundPriority}. */
    static ThreadPoolExecutor backgroundPool(String name, int threads) {
        return pool(threads, () -> {}, BackgroundPriority.threads(threads(name)));
    }

    private static ThreadPoolExecutor pool(int threads, Runnable insteadOfInterrupts, ThreadFactory factory) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                insteadOfInterrupts.run();
                return List.of();
            }
        };
    }

    /** A pool of so many threads for what is done again and again. */
    static ScheduledExecutorService timer(String name, int threads) {
        return new ScheduledThreadPoolExecutor(threads, threads(name)) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                return List.of();
            }
        };
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name + "-", 1).daemon(true).factory();
    }
}
