package app.lectern.speech;

import app.lectern.domain.Message;
import java.util.List;

/**
 * A scene's finished speech: mono, 16 bits a sample.
 *
 * @param sampleRate samples a second
 * @param parts one for each part of its plan, in order
 * @param warnings what engines and loudness told
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
record SpokenScene(short[] samples, int sampleRate, List<SpokenPart> parts, List<Message> warnings) {
    SpokenScene {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Where a part sounds.
     *
     * @param startSample its first sound, from the start of the scene's speech
     * @param endSample one after its last sound
     * @param words its words, with samples from the start of the scene's speech
     */
    record SpokenPart(int startSample, int endSample, List<WordMark> words) {
        SpokenPart {
            words = List.copyOf(words);
        }
    }
}
