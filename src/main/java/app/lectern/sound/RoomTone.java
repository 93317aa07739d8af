package app.lectern.sound;

import java.util.SplittableRandom;

/**
 * The sound of a quiet room under a narration, so that the pauses in it are no digital black, which is heard as if the
 * sound had failed. Always the same noise. Thread-safe.
 */
public final class RoomTone {
    /** dB of full scale, RMS: under what most rooms let through, over what most ears miss. */
    private static final double LEVEL_DB = -70;

    /** Hz: rooms hum and blow, they do not hiss. */
    private static final double CORNER_HZ = 500;

    private static final double FADE_SEC = 0.01;
    private static final long SEED = 1770;

    private RoomTone() {}

    /** The narration with the room around it; the tone rises from exact zero and goes back to it at the ends. */
    public static Pcm under(Pcm narration) {
        float[] tone = noise(narration.length(), narration.sampleRate());
        int fade = Math.min(tone.length / 2, (int) Math.round(FADE_SEC * narration.sampleRate()));
        Fade.in(tone, fade);
        Fade.out(tone, fade);
        for (int i = 0; i < tone.length; i++) {
            tone[i] += narration.samples()[i];
        }
        return new Pcm(tone, narration.sampleRate());
    }

    /** White noise through two low-pass filters of first order, at its level. */
    private static float[] noise(int length, int rate) {
        SplittableRandom random = new SplittableRandom(SEED);
        double share = 1 - Math.exp(-2 * Math.PI * CORNER_HZ / rate);
        float[] noise = new float[length];
        double first = 0;
        double second = 0;
        double energy = 0;
        for (int i = 0; i < length; i++) {
            first += share * (random.nextDouble() - 0.5 - first);
            second += share * (first - second);
            noise[i] = (float) second;
            energy += second * second;
        }
        float scale = (float) (Decibels.amplitude(LEVEL_DB) / Math.sqrt(energy / Math.max(1, length)));
        for (int i = 0; i < length; i++) {
            noise[i] *= scale;
        }
        return noise;
    }
}
