package app.lectern.sound;

/**
 * Mono sound.
 *
 * @param samples full scale is from -1 to 1; between steps of work they may go beyond
 * @param sampleRate samples a second
 */
@SuppressWarnings("ArrayRecordComponent") // samples are handed over, never compared
public record Pcm(float[] samples, int sampleRate) {
    private static final float FULL_SCALE_16 = 32768;

    public Pcm {
        if (sampleRate < 1) {
            throw new IllegalArgumentException("a sample rate of " + sampleRate);
        }
    }

    /** Sound of 16-bit samples. */
    public static Pcm of16(short[] samples, int sampleRate) {
        float[] levels = new float[samples.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(samples[i]);
        }
        return new Pcm(levels, sampleRate);
    }

    /** The level of one 16-bit sample, from -1 to just under 1. */
    public static float level(short sample) {
        return sample / FULL_SCALE_16;
    }

    /** 16-bit samples, rounded; what lies beyond full scale becomes full scale. */
    public short[] to16() {
        short[] rounded = new short[samples.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = to16(samples[i]);
        }
        return rounded;
    }

    /** One 16-bit sample of a level; what lies beyond full scale becomes full scale. */
    public static short to16(float level) {
        return (short) Math.clamp(Math.round(level * FULL_SCALE_16), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Samples. */
    public int length() {
        return samples.length;
    }

    /** Seconds. */
    public double durationSec() {
        return samples.length / (double) sampleRate;
    }

    /**
     * The root mean square of each window, one after another.
     *
     * @param window samples of one; the last one may be shorter
     */
    double[] rms(int window) {
        double[] levels = new double[Math.ceilDiv(samples.length, window)];
        for (int i = 0; i < levels.length; i++) {
            int to = Math.min(samples.length, (i + 1) * window);
            double energy = 0;
            for (int at = i * window; at < to; at++) {
                energy += (double) samples[at] * samples[at];
            }
            levels[i] = Math.sqrt(energy / (to - i * window));
        }
        return levels;
    }
}
