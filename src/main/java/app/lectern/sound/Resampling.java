package app.lectern.sound;

import java.util.Arrays;

/** Brings a whole sound to another sample rate. */
public final class Resampling {
    private Resampling() {}

    /**
     * The sound at another sample rate, without delay: of length n it becomes {@code round(n * rate / its rate)} samples
     * long. A sound that has the rate is given back as it is.
     *
     * @param rate samples a second
     */
    public static Pcm to(Pcm sound, int rate) {
        if (rate == sound.sampleRate()) {
            return sound;
        }
        float[] made = new float[Math.toIntExact(Math.round(sound.length() * (double) rate / sound.sampleRate()))];
        Resampler resampler = new Resampler(sound.sampleRate(), rate);
        int filled = 0;
        for (int at = 0; at < sound.length(); at += Resampler.BLOCK) {
            int end = Math.min(sound.length(), at + Resampler.BLOCK);
            filled = put(resampler.convert(Arrays.copyOfRange(sound.samples(), at, end), end - at), made, filled);
        }
        put(resampler.finish(), made, filled);
        return new Pcm(made, rate);
    }

    private static int put(float[] piece, float[] whole, int at) {
        int count = Math.min(piece.length, whole.length - at);
        System.arraycopy(piece, 0, whole, at, count);
        return at + count;
    }
}
