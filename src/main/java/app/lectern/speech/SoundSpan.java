package app.lectern.speech;

import java.util.Optional;

/**
 * Where in some samples there is something to hear.
 *
 * @param start the first sample of the first sound
 * @param end one after the last sample of the last sound
 */
record SoundSpan(int start, int end) {
    /** Short enough to place an onset well, long enough to hold a period of a low voice. */
    private static final double WINDOW_SECONDS = 0.005;

    /**
     * 34 dB under the loudest window. Soft onsets such as an s or an ㅎ rise through this level within hundredths of a
     * second; much lower, the breath that engines put before them would count as sound, and marks would come early.
     */
    private static final double RELATIVE_FLOOR = 0.02;

    /** About 60 dB under full scale: what never gets louder than this is silence. */
    private static final double AUDIBLE = 32;

    /** The span from the first to the last sound, or empty when nothing can be heard. */
    static Optional<SoundSpan> of(short[] samples, int sampleRate) {
        int window = Math.max(1, (int) Math.round(sampleRate * WINDOW_SECONDS));
        int windows = (samples.length + window - 1) / window;
        double[] level = new double[windows];
        double loudest = 0;
        for (int i = 0; i < windows; i++) {
            level[i] = level(samples, i * window, Math.min(samples.length, (i + 1) * window));
            loudest = Math.max(loudest, level[i]);
        }
        if (loudest < AUDIBLE) {
            return Optional.empty();
        }
        double floor = Math.max(loudest * RELATIVE_FLOOR, AUDIBLE);
        int first = 0;
        while (level[first] < floor) {
            first++;
        }
        int last = windows - 1;
        while (level[last] < floor) {
            last--;
        }
        return Optional.of(new SoundSpan(first * window, Math.min(samples.length, (last + 1) * window)));
    }

    private static double level(short[] samples, int from, int to) {
        double energy = 0;
        for (int i = from; i < to; i++) {
            energy += (double) samples[i] * samples[i];
        }
        return Math.sqrt(energy / (to - from));
    }
}
