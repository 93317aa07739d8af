package app.lectern.sound;

import java.util.Arrays;

/**
 * The peaks of the continuous sound that samples stand for, by four-fold oversampling as in ITU-R BS.1770-4, Annex 2.
 * Thread-safe.
 */
public final class TruePeak {
    private static final int OVERSAMPLING = 4;
    private static final int HALF = 12;
    private static final int TAPS = 2 * HALF;

    /** Of the Kaiser window: its side lobes stay 70 dB down. */
    private static final double SHAPE = 7;

    private static final int BLOCK = 4096;
    private static final float[][] PHASES = phases();

    private TruePeak() {}

    /** The true peak in dBTP; negative infinity for silence. */
    public static double db(Pcm sound) {
        float greatest = 0;
        for (float peak : peaks(sound)) {
            greatest = Math.max(greatest, peak);
        }
        return Decibels.of(greatest);
    }

    /** For each sample the greatest distance from zero at it and between it and its two neighbours. */
    static float[] peaks(Pcm sound) {
        float[] peaks = new float[sound.length()];
        float[] padded = new float[BLOCK + TAPS];
        float[] between = new float[BLOCK];
        for (int from = 0; from < peaks.length; from += BLOCK) {
            int count = Math.min(BLOCK, peaks.length - from);
            pad(sound.samples(), from, padded);
            for (int i = 0; i < count; i++) {
                peaks[from + i] = Math.max(peaks[from + i], Math.abs(padded[i + HALF - 1]));
            }
            for (float[] phase : PHASES) {
                interpolate(padded, phase, between);
                for (int i = 0; i < count; i++) {
                    peaks[from + i] = Math.max(peaks[from + i], Math.abs(between[i]));
                }
                // what lies behind the last sample of a block belongs to the first one of the next too
                for (int i = 1; i <= count && from + i < peaks.length; i++) {
                    peaks[from + i] = Math.max(peaks[from + i], Math.abs(between[i - 1]));
                }
            }
        }
        return peaks;
    }

    /** The samples around a block, with silence before the first and after the last one of the sound. */
    private static void pad(float[] samples, int from, float[] padded) {
        Arrays.fill(padded, 0);
        int first = from - (HALF - 1);
        int start = Math.max(0, first);
        int end = Math.min(samples.length, first + padded.length);
        System.arraycopy(samples, start, padded, start - first, end - start);
    }

    /** The outer loop is over the taps, so that the inner one runs on many samples at once. */
    private static void interpolate(float[] padded, float[] phase, float[] between) {
        Arrays.fill(between, 0);
        for (int tap = 0; tap < TAPS; tap++) {
            float weight = phase[tap];
            for (int i = 0; i < BLOCK; i++) {
                between[i] += weight * padded[i + tap];
            }
        }
    }

    /** A windowed sinc for each quarter between two samples. */
    private static float[][] phases() {
        float[][] phases = new float[OVERSAMPLING - 1][TAPS];
        for (int phase = 1; phase < OVERSAMPLING; phase++) {
            double[] weights = new double[TAPS];
            for (int tap = 0; tap < TAPS; tap++) {
                double distance = tap - (HALF - 1) - phase / (double) OVERSAMPLING;
                double inside = 1 - distance * distance / (HALF * HALF);
                weights[tap] = Math.sin(Math.PI * distance) / (Math.PI * distance) * bessel(SHAPE * Math.sqrt(inside));
            }
            double sum = Arrays.stream(weights).sum();
            for (int tap = 0; tap < TAPS; tap++) {
                phases[phase - 1][tap] = (float) (weights[tap] / sum);
            }
        }
        return phases;
    }

    /** The modified Bessel function of the first kind and order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
