package app.lectern.pipeline;

import java.util.List;

/**
 * A spoken narration: mono, 16 bits a sample.
 *
 * @param samples never empty; the first sentence's first sound is near sample 0, the last one's near the end
 * @param sampleRate samples a second
 * @param sentences in spoken order; their texts put together are the narration
 * @param engine the engine's id, such as {@code espeak-ng}
 * @param engineVersion as the engine tells it
 * @param voice the engine's name of the voice
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
public record Narration(
        short[] samples,
        int sampleRate,
        List<SpokenSentence> sentences,
        String engine,
        String engineVersion,
        String voice) {
    public Narration {
        sentences = List.copyOf(sentences);
    }
}
