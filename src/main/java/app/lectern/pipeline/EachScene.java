package app.lectern.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Works on the scenes of a script, as many at once as the machine has cores, and Java memory for. */
public final class EachScene {
    /** The work on one scene, on a thread of its own. */
    public interface Work<T> {
        /**
         * Works on one scene.
         *
         * @param scene from 0
         * @param token cancelled when the whole work is, or when another scene has failed
         */
        T on(int scene, CancellationToken token) throws RenderStepException, IOException;
    }

    /** A scene's pictures at 4K, in every form they are held in. */
    private static final long BYTES_PER_SCENE = 128L << 20;

    private EachScene() {}

    private static int threads() {
        Runtime machine = Runtime.getRuntime();
        return Math.clamp(machine.maxMemory() / BYTES_PER_SCENE, 1, machine.availableProcessors());
    }

    /**
     * Works on all scenes and waits until none is under way any more.
     *
     * @param done told after each scene, in the order of the script, on the calling thread, how many are done
     * @return the results in the order of the script
     * @throws RenderStepException or IOException: that of the first scene in the order of the script that failed
     */
    public static <T> List<T> work(int scenes, CancellationToken token, Work<T> work, IntConsumer done)
            throws RenderStepException, IOException {
        int threads = Math.min(threads(), scenes);
        CancellationToken own = new CancellationToken(token);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("scene-", 1).daemon(true).factory());
        try (workers) {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < scenes; i++) {
                int scene = i;
                begun.add(workers.submit(JobMark.carry(() -> {
                    own.throwIfCanceled();
                    return work.on(scene, own);
                })));
            }
            return results(begun, own, done);
        }
    }

    /** Cancels before the pool is closed, which waits for the scenes under way. */
    private static <T> List<T> results(List<Future<T>> begun, CancellationToken own, IntConsumer done)
            throws RenderStepException, IOException {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> one : begun) {
                results.add(result(one));
                done.accept(results.size());
            }
            return results;
        } finally {
            own.cancel();
        }
    }

    private static <T> T result(Future<T> one) throws RenderStepException, IOException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RenderStepException known -> throw known;
                case IOException disk -> throw disk;
                case RuntimeException other -> throw other;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }
}
