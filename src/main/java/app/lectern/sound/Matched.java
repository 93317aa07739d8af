package app.lectern.sound;

import app.lectern.domain.Message;
import java.util.List;

/**
 * Speech brought to a loudness.
 *
 * @param sound of the same length and rate as before
 * @param lufs its integrated loudness as measured; negative infinity for silence
 * @param truePeakDb its true peak as measured, dBTP; negative infinity for silence
 * @param warnings why it is not as loud as it should be; empty when it is
 */
public record Matched(Pcm sound, double lufs, double truePeakDb, List<Message> warnings) {
    public Matched {
        warnings = List.copyOf(warnings);
    }
}
