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

    /** Gives samples of a sound, from any place on. */
    private interface Samples {
        void read(long from, double[] block, int count) throws RenderStepException;
    }

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
        long shortest = (long) Math.ceil(SHORTEST_SEC * sound.sampleRate());
        long length = Math.ceilDiv(shortest, (long) sound.length()) * sound.length();
        return measured(length, sound.sampleRate(), (from, block, count) -> {
            for (int i = 0; i < count; i++) {
                block[i] = sound.samples()[(int) ((from + i) % sound.length())];
            }
        });
    }

    /**
     * Integrated loudness in LUFS of the beginning of a sound that need not fit into memory.
     *
     * @param length samples from the first one on
     * @return empty for silence, which has no loudness
     * @throws RenderStepException as {@link #integrated(Pcm)}, or as {@link SampleFile#read}
     */
    public static OptionalDouble integrated(SampleFile sound, long length) throws RenderStepException {
        if (length < SHORTEST_SEC * SoundFile.RATE) {
            return integrated(new Pcm(sound.read(0, (int) length), SoundFile.RATE));
        }
        return measured(length, SoundFile.RATE, (from, block, count) -> {
            float[] samples = sound.read(from, count);
            for (int i = 0; i < count; i++) {
                block[i] = samples[i];
            }
        });
    }

    private static OptionalDouble measured(long length, int rate, Samples sound) throws RenderStepException {
        try (LoudnessFilter filter = new LoudnessFilter(rate)) {
            double[] block = new double[rate];
            for (long at = 0; at < length; at += block.length) {
                int count = (int) Math.min(block.length, length - at);
                sound.read(at, block, count);
                filter.add(block, count);
            }
            double lufs = filter.finish();
            return lufs > GATE_LUFS ? OptionalDouble.of(lufs) : OptionalDouble.empty();
        }
    }
}
