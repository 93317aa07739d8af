package app.lectern.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many threads that begin at the same moment. */
final class Race {
    static final int THREADS = 32;

    private Race() {}

    /** What each of them got. */
    static <T> List<T> run(IntFunction<Callable<T>> runner) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<T> run = runner.apply(i);
                results.add(threads.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> result : results) {
                got.add(result.get());
            }
            return got;
        }
    }
}
