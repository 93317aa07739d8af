package app.lectern.speech;

import app.lectern.domain.Message;
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
}
