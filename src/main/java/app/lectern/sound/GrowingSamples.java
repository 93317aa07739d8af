package app.lectern.sound;

import java.util.Arrays;

/** Samples that come piece by piece, in memory. Owned by one thread. */
final class GrowingSamples {
    private float[] samples = new float[SoundFile.RATE];
    private int filled;

    void add(float[] piece) {
        int needed = filled + piece.length;
        if (needed > samples.length) {
            samples = Arrays.copyOf(samples, needed + needed / 2);
        }
        System.arraycopy(piece, 0, samples, filled, piece.length);
        filled = needed;
    }

    /** How many there are. */
    int length() {
        return filled;
    }

    /** All of them, from the first one on. */
    float[] all() {
        return Arrays.copyOf(samples, filled);
    }

    /** Begins anew. */
    void clear() {
        filled = 0;
    }
}
