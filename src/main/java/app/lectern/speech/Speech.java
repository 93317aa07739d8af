package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.NarrationException;
import app.lectern.sound.SoundSpan;
import java.util.List;
import java.util.NavigableMap;

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
     * @param onsets when a word sounds, in samples, by the UTF-16 index of its text; gaps are reckoned
     * @throws NarrationException when there is nothing to hear in the samples
     */
    public static Speech timed(
            Utterance utterance,
            short[] samples,
            int sampleRate,
            NavigableMap<Integer, Integer> onsets,
            List<Message> warnings)
            throws NarrationException {
        SoundSpan sound = sound(utterance, samples, sampleRate);
        List<WordMark> words = WordTimes.aligned(utterance.text(), onsets, sound.start(), sound.end());
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
