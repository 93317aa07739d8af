package app.lectern.speech.espeak;

import app.lectern.pipeline.CancellationToken;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Lends the copies of the library, each to one thread at a time. The lenders are the process's own, one for each set of
 * files: the system would give a second user of a file the state of the first.
 */
final class EspeakCopies {
    private static final Map<Path, EspeakCopies> LENDERS = new ConcurrentHashMap<>();

    private final BlockingQueue<Path> free;

    private EspeakCopies(EspeakFiles files) {
        free = new ArrayBlockingQueue<>(files.libraries().size(), false, files.libraries());
    }

    /** The lender of these files. */
    static EspeakCopies of(EspeakFiles files) {
        return LENDERS.computeIfAbsent(files.data(), data -> new EspeakCopies(files));
    }

    /**
     * Waits for a copy that nobody uses.
     *
     * @throws CancellationException when the token is cancelled or the thread interrupted before there is one
     */
    Path borrow(CancellationToken token) {
        try {
            while (true) {
                token.throwIfCanceled();
                Path copy = free.poll(100, TimeUnit.MILLISECONDS);
                if (copy != null) {
                    return copy;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    void giveBack(Path copy) {
        free.add(copy);
    }
}
