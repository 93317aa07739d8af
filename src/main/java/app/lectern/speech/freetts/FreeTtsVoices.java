package app.lectern.speech.freetts;

import app.lectern.pipeline.CancellationToken;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lends voices, each to one thread at a time. Reading one takes a quarter of a second and 30 MB. */
final class FreeTtsVoices {
    static final String NAME = "kevin16";
    static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final Semaphore turns = new Semaphore(MOST, true);
    private final Queue<Voice> free = new ConcurrentLinkedQueue<>();

    /**
     * Waits for a voice that nobody uses.
     *
     * @throws CancellationException when the token is cancelled or the thread interrupted before there is one
     */
    Voice borrow(CancellationToken token) {
        try {
            do {
                token.throwIfCanceled();
            } while (!turns.tryAcquire(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
        Voice voice = free.poll();
        if (voice != null) {
            return voice;
        }
        try {
            return load();
        } catch (RuntimeException | Error e) {
            turns.release();
            throw e;
        }
    }

    void giveBack(Voice voice) {
        free.add(voice);
        turns.release();
    }

    /** One at a time: the lexicon is a static field that the first voice fills. */
    private static synchronized Voice load() {
        for (Voice voice : new KevinVoiceDirectory().getVoices()) {
            if (voice.getName().equals(NAME)) {
                // a queue of ours, for else allocate() starts a thread that waits for utterances for ever
                voice.setOutputQueue(new OutputQueue());
                voice.allocate();
                return voice;
            }
        }
        throw new IllegalStateException("FreeTTS has no voice " + NAME);
    }
}
