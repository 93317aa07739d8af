package app.lectern.pipeline;

import java.util.List;

/** What is heard in a scene, and when. */
public interface HeardScene {
    /** Samples a second. */
    int sampleRate();

    /** Samples. */
    int sampleCount();

    /** In spoken order. */
    List<SpokenSentence> sentences();

    /** Seconds. */
    default double durationSec() {
        return sampleCount() / (double) sampleRate();
    }
}
