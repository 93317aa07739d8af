package app.lectern.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * A scene's narration on disk.
 *
 * @param pcm a file of mono samples, 16 bits, little-endian, no header
 * @param sampleRate samples a second
 * @param sampleCount samples in the file
 */
public record SceneSpeech(Path pcm, int sampleRate, int sampleCount, List<SpokenSentence> sentences)
        implements HeardScene {
    public SceneSpeech {
        sentences = List.copyOf(sentences);
    }
}
