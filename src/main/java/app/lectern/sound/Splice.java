package app.lectern.sound;

import java.util.Arrays;

/** Pieces of sound whose ends do not click when silence or another piece comes next to them. */
public final class Splice {
    private static final double FADE_SEC = 0.005;

    private Splice() {}

    /**
     * A piece of a sound that rises from zero within 5 ms and falls to zero within 5 ms.
     *
     * @param from its first sample
     * @param to one after its last sample
     */
    public static Pcm piece(Pcm sound, int from, int to) {
        int fade = (int) Math.round(FADE_SEC * sound.sampleRate());
        return piece(sound, from, to, fade, fade);
    }

    /**
     * A piece of a sound with fades of their own lengths at its ends; each is at most half the piece.
     *
     * @param fadeIn samples
     * @param fadeOut samples
     */
    public static Pcm piece(Pcm sound, int from, int to, int fadeIn, int fadeOut) {
        float[] samples = Arrays.copyOfRange(sound.samples(), from, to);
        Fade.in(samples, Math.min(fadeIn, samples.length / 2));
        Fade.out(samples, Math.min(fadeOut, samples.length / 2));
        return new Pcm(samples, sound.sampleRate());
    }
}
