package app.lectern.sound;

import java.util.Optional;

/**
 * Where in some samples there is something to hear.
 *
 * @param start the first sample of the first sound
 * @param end one after the last sample of the last sound
 */
public record SoundSpan(int start, int end) {
    /** Short enough to place an onset well, long enough to hold a period of a low voice. */
    private static final double WINDOW_SECONDS = 0.005;

    /** 20 dB under the loudest window: surely speech. */
    private static final double SURE = 0.1;

    /** 30 dB under the loudest window: speech too when it leads up to surer speech, as a soft s or ㅎ does. */
    private static final double SOFT = 0.03;

    /**
     * The stop between a soft s and the t behind it is shorter. Sound farther off is no part of the sentence: FreeTTS
     * breathes a fifth of a second before it speaks.
     */
    private static final double GAP_SECONDS = 0.06;

    /** About 60 dB under full scale: what never gets louder than this is silence. */
    private static final double AUDIBLE = 0.001;

    /** The span from the first to the last sound, or empty when nothing can be heard. */
    public static Optional<SoundSpan> of(short[] samples, int sampleRate) {
        return of(Pcm.of16(samples, sampleRate));
    }

    /** The span from the first to the last sound, or empty when nothing can be heard. */
    public static Optional<SoundSpan> of(Pcm sound) {
        int window = Math.max(1, (int) Math.round(sound.sampleRate() * WINDOW_SECONDS));
        double[] levels = sound.rms(window);
        double loudest = 0;
        for (double level : levels) {
            loudest = Math.max(loudest, level);
        }
        if (loudest < AUDIBLE) {
            return Optional.empty();
        }
        int first = edge(levels, loudest, 0, 1);
        int last = edge(levels, loudest, levels.length - 1, -1);
        return Optional.of(new SoundSpan(first * window, Math.min(sound.length(), (last + 1) * window)));
    }

    /** Goes inwards to what is surely speech, and from there outwards through the soft sounds that belong to it. */
    private static int edge(double[] levels, double loudest, int outermost, int inwards) {
        int at = outermost;
        while (levels[at] < loudest * SURE) {
            at += inwards;
        }
        double soft = Math.max(loudest * SOFT, Math.min(AUDIBLE, loudest));
        int gap = (int) Math.round(GAP_SECONDS / WINDOW_SECONDS);
        int edge = at;
        while (at != outermost && Math.abs(edge - at) <= gap) {
            at -= inwards;
            if (levels[at] >= soft) {
                edge = at;
            }
        }
        return edge;
    }
}
