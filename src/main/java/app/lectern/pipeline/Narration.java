package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import java.util.List;

/**
 * A scene's sound: mono, 16 bits a sample.
 *
 * @param samples begins and ends in silence; empty in a silent scene
 * @param sampleRate samples a second
 * @param sentences in spoken order; their texts put together are the narration without its marks
 * @param voices who spoke, each once, in the order of the first word
 * @param warnings what the author should know
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
public record Narration(
        short[] samples, int sampleRate, List<SpokenSentence> sentences, List<UsedVoice> voices, List<Message> warnings)
        implements HeardScene {
    public Narration {
        sentences = List.copyOf(sentences);
        voices = List.copyOf(voices);
        warnings = List.copyOf(warnings);
    }

    @Override
    public int sampleCount() {
        return samples.length;
    }
}
