package app.lectern.sound;

import app.lectern.pipeline.RenderStepException;
import java.util.OptionalDouble;

/** How loud a sound is to people: integrated loudness by ITU-R BS.1770-4, as EBU R 128 uses it. Thread-safe. */
public final class Loudness {
    /** The standard's absolute gate: nothing under it counts. */
    private static final double GATE_LUFS = -70;

    /** The standard measures blocks of 400 ms; a second one is heard together with the first. */
    private static final double SHORTEST_SEC = 0.8;

    private Loudness() {}

    /**
     * Integrated loudness in LUFS, measured at the sound's own rate. A sound too short for the standard's 400 ms blocks
     * is measured as if it were said again and again.
     *
     * @return empty for silence, which has no loudness
     * @throws RenderStepException {@code video.native-missing}, {@code video.encoder-failed}
     */
    public static OptionalDouble integrated(Pcm sound) throws RenderStepException {
        if (sound.length() == 0) {
            return OptionalDouble.empty();
        }
        int rate = sound.sampleRate();
        long shortest = (long) Math.ceil(SHORTEST_SEC * rate);
        long length = Math.ceilDiv(shortest, (long) sound.length()) * sound.length();
        try (LoudnessFilter filter = new LoudnessFilter(rate)) {
            double[] block = new double[rate];
            for (long at = 0; at < Math.max(length, sound.length()); at += block.length) {
                int count = (int) Math.min(block.length, Math.max(length, sound.length()) - at);
                for (int i = 0; i < count; i++) {
                    block[i] = sound.samples()[(int) ((at + i) % sound.length())];
                }
                filter.add(block, count);
            }
            double lufs = filter.finish();
            return lufs > GATE_LUFS ? OptionalDouble.of(lufs) : OptionalDouble.empty();
        }
    }
}
