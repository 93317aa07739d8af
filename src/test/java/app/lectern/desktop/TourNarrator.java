package app.lectern.desktop;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.support.SettableClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks as the studio does, but holds one render on its way and lets one fail. */
final class TourNarrator implements Narrator {
    /** A render of a script with these words stays at them. */
    static final String HELD = "여기까지 들었다면";

    /** A render of a script with these words fails at them. */
    static final String FAILING = "들리지 않는 말";

    private static final Duration FOR_A_SCENE = Duration.ofSeconds(4);
    private static final int LOOK_MS = 20;

    private final Narrator speaker;
    private final SettableClock clock;
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private volatile boolean timed = true;

    TourNarrator(Narrator speaker, SettableClock clock) {
        this.speaker = speaker;
        this.clock = clock;
    }

    /** From now on the clock stands, whatever is spoken. */
    void stopClock() {
        timed = false;
    }

    @Override
    public Narration narrate(Request request, CancellationToken token) throws NarrationException {
        String text = request.scene().narration().text();
        if (text.contains(FAILING)) {
            throw new NarrationException(Message.of("speech.no-sound", "eSpeak NG", text));
        }
        while (text.contains(HELD)) {
            token.throwIfCanceled();
            pause();
        }
        if (timed) {
            clock.advance(FOR_A_SCENE);
        }
        Narration narration = speaker.narrate(request, token);
        heard.add(text);
        return narration;
    }

    /** From now on counts anew what is spoken. */
    void forget() {
        heard.clear();
    }

    /** How many different texts were spoken since then. */
    int heard() {
        return heard.size();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
