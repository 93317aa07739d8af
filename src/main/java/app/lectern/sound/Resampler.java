package app.lectern.sound;

import java.util.Arrays;

/**
 * Brings mono sound from one sample rate to another, block by block, without delay: a sinc under a Kaiser window, of 48
 * taps at the lower rate. The same samples give the same samples, in whatever blocks they come. Owned by one thread.
 */
public final class Resampler implements RateConverter {
    private static final int HALF_TAPS = 24;

    /** The Kaiser window's shape: what is beyond the band falls by some 90 dB. */
    private static final double BETA = 9;

    /** Where the band ends, of half the lower rate; the filter has fallen where the half is reached. */
    private static final double BAND = 0.93;

    private static final int BESSEL_TERMS = 40;

    /** Samples that come out for each {@link #down} that go in. */
    private final int up;

    private final int down;

    /** How far to both sides a sample reaches, samples of what goes in. */
    private final int half;

    private final float[][] phases;

    /** Samples that went in and are still needed; the first is number {@link #heldFrom}. */
    private float[] held;

    private int heldCount;
    private long heldFrom;
    private long taken;
    private long made;

    /**
     * A resampler at the start of its sound.
     *
     * @param from samples a second of what goes in
     * @param to samples a second of what comes out
     */
    public Resampler(int from, int to) {
        int common = gcd(from, to);
        up = to / common;
        down = from / common;
        double share = Math.min(1, to / (double) from);
        half = (int) Math.ceil(HALF_TAPS / share);
        phases = new float[up][];
        for (int phase = 0; phase < up; phase++) {
            // at the same rate the sinc at whole places is the sample itself
            phases[phase] = taps(phase / (double) up, from == to ? 1 : share * BAND);
        }
        held = new float[BLOCK + 4 * half];
        heldCount = half - 1;
        heldFrom = 1L - half;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** The taps for a place between two samples; together they leave the level as it is. */
    private float[] taps(double place, double cutoff) {
        double[] taps = new double[2 * half];
        for (int i = 0; i < taps.length; i++) {
            double distance = i - half + 1 - place;
            double share = distance / half;
            double window = Math.abs(share) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - share * share)) / bessel(BETA);
            taps[i] = window * sinc(cutoff * distance);
        }
        double sum = Arrays.stream(taps).sum();
        float[] even = new float[taps.length];
        for (int i = 0; i < taps.length; i++) {
            even[i] = (float) (taps[i] / sum);
        }
        return even;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** The modified Bessel function of the first kind, order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < BESSEL_TERMS; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    @Override
    public float[] convert(float[] samples, int count) {
        hold(samples, count);
        taken += count;
        return make(Math.max(made, Math.ceilDiv((taken - half) * up, down)));
    }

    @Override
    public float[] finish() {
        float[] silence = new float[half];
        hold(silence, half);
        return make(Math.ceilDiv(taken * up, down));
    }

    private void hold(float[] samples, int count) {
        int needed = (int) (made * down / up - half + 1 - heldFrom);
        System.arraycopy(held, needed, held, 0, heldCount - needed);
        heldFrom += needed;
        heldCount -= needed;
        if (heldCount + count > held.length) {
            held = Arrays.copyOf(held, heldCount + count);
        }
        System.arraycopy(samples, 0, held, heldCount, count);
        heldCount += count;
    }

    private float[] make(long until) {
        float[] out = new float[(int) (until - made)];
        for (int i = 0; i < out.length; i++) {
            long at = made * down;
            int first = (int) (at / up - half + 1 - heldFrom);
            out[i] = sum(phases[(int) (at % up)], first);
            made++;
        }
        return out;
    }

    private float sum(float[] taps, int first) {
        float sum = 0;
        for (int i = 0; i < taps.length; i++) {
            sum += taps[i] * held[first + i];
        }
        return sum;
    }

    @Override
    public void close() {
        // it is all in Java's memory
    }
}
