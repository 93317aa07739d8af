package app.lectern.support;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.SpokenSentence;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Speaks a tone at once, waits at a gate, or fails: lets a test hold a render in the middle of its second step. */
public final class GatedNarrator implements Narrator {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean gated;
    private volatile boolean failing;

    /** From now on a narration waits until {@link #open}. */
    public void close() {
        gated = true;
    }

    public void open() {
        gate.countDown();
    }

    public void fail() {
        failing = true;
    }

    /** Waits until a render has come to its speech. */
    public void awaitEntered() throws InterruptedException {
        if (!entered.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("no render came to its speech");
        }
    }

    @Override
    public Narration narrate(Request request, CancellationToken token) throws NarrationException {
        String text = request.scene().narration().text();
        entered.countDown();
        if (failing) {
            throw new NarrationException(Message.of("speech.no-sound", "test", text));
        }
        try {
            while (gated && !gate.await(20, TimeUnit.MILLISECONDS)) {
                token.throwIfCanceled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            token.throwIfCanceled();
        }
        short[] samples = new short[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8000 * Math.sin(i * 2 * Math.PI * 440 / 16_000));
        }
        return new Narration(
                samples,
                16_000,
                List.of(new SpokenSentence(text, 0, samples.length, List.of())),
                List.of(new UsedVoice("test", "1", "tone")),
                List.of());
    }
}
