package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.NarrationException;
import app.lectern.sound.SoundSpan;
import java.util.List;

/**
 * What an engine said: mono, 16 bits a sample.
 *
 * @param samples never empty
 * @param sampleRate samples a second
 * @param words when each word sounds, in the order of the text
 * @param estimated whether {@code words} are reckoned from syllables and not told by the engine
 * @param warnings what the author should know, such as a pitch the engine cannot change
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
public record Speech(short[] samples, int sampleRate, List<WordMark> words, boolean estimated, List<Message> warnings) {
    public Speech {
        words = List.copyOf(words);
        warnings = List.copyOf(warnings);
    }

    /**
     * What an engine said that told its word times.
     *
     * @throws NarrationException when there is nothing to hear in the samples
     */
    public static Speech timed(
            Utterance utterance, short[] samples, int sampleRate, List<WordMark> words, List<Message> warnings)
            throws NarrationException {
        sound(utterance, samples, sampleRate);
        return new Speech(samples, sampleRate, words, false, warnings);
    }

    /**
     * What an engine said that told no word times: they are reckoned over what can be heard.
     *
     * @throws NarrationException when there is nothing to hear in the samples
     */
    public static Speech estimated(Utterance utterance, short[] samples, int sampleRate, List<Message> warnings)
            throws NarrationException {
        SoundSpan sound = sound(utterance, samples, sampleRate);
        List<WordMark> words = WordTimes.estimate(utterance.text(), sound.start(), sound.end());
        return new Speech(samples, sampleRate, words, true, warnings);
    }

    private static SoundSpan sound(Utterance utterance, short[] samples, int sampleRate) throws NarrationException {
        return SoundSpan.of(samples, sampleRate)
                .orElseThrow(() -> SpeechProblem.noSound(utterance.voice(), utterance.text()));
    }
}
