package app.lectern.sound;

/**
 * Holds a sound's true peaks under a ceiling: a look-ahead limiter. It sees each peak 5 ms before it comes, turns down
 * softly and comes back within about a tenth of a second, so that speech stays free of clicks and pumping. The same
 * sound gives the same samples. Thread-safe.
 */
public final class Limiter {
    private static final double LOOK_AHEAD_SEC = 0.005;
    private static final double RELEASE_SEC = 0.06;

    private final Pcm sound;
    private final float[] peaks;

    /** A limiter of one sound. */
    public Limiter(Pcm sound) {
        this.sound = sound;
        peaks = TruePeak.peaks(sound);
    }

    /**
     * The sound made louder, with no peak above the ceiling.
     *
     * @param gain an amplitude
     * @param ceiling an amplitude
     */
    public Pcm limited(double gain, double ceiling) {
        int ahead = Math.max(2, (int) Math.round(sound.sampleRate() * LOOK_AHEAD_SEC));
        float[] needed = minimum(needed(gain, ceiling), ahead);
        // averages of values that all allow for the peak allow for it too: two of half the reach stay within the reach
        float[] smooth = average(average(needed, ahead / 2), ahead / 2);
        float[] made = new float[sound.length()];
        for (int i = 0; i < made.length; i++) {
            made[i] = (float) (sound.samples()[i] * gain * smooth[i]);
        }
        return new Pcm(made, sound.sampleRate());
    }

    /** What each sample may keep, rising only as fast as the release allows. */
    private float[] needed(double gain, double ceiling) {
        double rise = 1 - Math.exp(-1 / (RELEASE_SEC * sound.sampleRate()));
        float[] needed = new float[peaks.length];
        double held = 1;
        for (int i = 0; i < needed.length; i++) {
            held += (1 - held) * rise;
            double peak = peaks[i] * gain;
            if (peak * held > ceiling) {
                held = ceiling / peak;
            }
            needed[i] = (float) held;
        }
        return needed;
    }

    /** For each place the least value at most {@code reach} away. */
    private static float[] minimum(float[] values, int reach) {
        float[] least = new float[values.length];
        int[] rising = new int[values.length];
        int first = 0;
        int end = 0;
        for (int i = 0; i < values.length + reach; i++) {
            if (i < values.length) {
                while (end > first && values[rising[end - 1]] >= values[i]) {
                    end--;
                }
                rising[end++] = i;
            }
            int place = i - reach;
            if (place >= 0) {
                while (rising[first] < place - reach) {
                    first++;
                }
                least[place] = values[rising[first]];
            }
        }
        return least;
    }

    /** For each place the mean of the values at most {@code reach} away; beyond the ends the end's value stands. */
    private static float[] average(float[] values, int reach) {
        float[] means = new float[values.length];
        if (values.length == 0) {
            return means;
        }
        int last = values.length - 1;
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            sum += values[Math.clamp(i, 0, last)];
        }
        for (int i = 0; i <= last; i++) {
            means[i] = (float) (sum / (2 * reach + 1));
            sum += values[Math.min(last, i + reach + 1)] - values[Math.max(0, i - reach)];
        }
        return means;
    }
}
