package app.lectern.speech;

import java.util.ArrayList;
import java.util.List;

/** Puts spoken sentences together: the engines' own silence is cut off and known pauses are put in. */
final class Sound {
    /** A stretch is heard when its root mean square is over this share of the sentence's loudest stretch. */
    private static final double AUDIBLE_SHARE = 0.02;
    /** And over this, out of 32,768. */
    private static final double AUDIBLE_LEAST = 20;

    private static final double STRETCH_SEC = 0.005;
    /** Kept before the first and after the last audible stretch, so that soft beginnings stay whole. */
    private static final double MARGIN_SEC = 0.010;

    private final int sampleRate;
    private final List<short[]> pieces = new ArrayList<>();
    private int length;

    Sound(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    int length() {
        return length;
    }

    /** Adds a sentence without the silence around it; the place of its first sound is {@link #length} before. */
    void add(short[] spoken) {
        int stretch = Math.max(1, (int) (sampleRate * STRETCH_SEC));
        int margin = (int) (sampleRate * MARGIN_SEC);
        double threshold = Math.max(AUDIBLE_LEAST, loudest(spoken, stretch) * AUDIBLE_SHARE);
        int from = 0;
        while (from + stretch < spoken.length && loudness(spoken, from, stretch) < threshold) {
            from += stretch;
        }
        int to = spoken.length;
        while (to - stretch > from && loudness(spoken, to - stretch, stretch) < threshold) {
            to -= stretch;
        }
        append(java.util.Arrays.copyOfRange(spoken, Math.max(0, from - margin), Math.min(spoken.length, to + margin)));
    }

    void addSilence(double seconds) {
        append(new short[(int) Math.round(seconds * sampleRate)]);
    }

    private void append(short[] samples) {
        pieces.add(samples);
        length += samples.length;
    }

    short[] samples() {
        short[] all = new short[length];
        int at = 0;
        for (short[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    private static double loudest(short[] samples, int stretch) {
        double most = 0;
        for (int at = 0; at + stretch <= samples.length; at += stretch) {
            most = Math.max(most, loudness(samples, at, stretch));
        }
        return most;
    }

    /** Root mean square. */
    private static double loudness(short[] samples, int from, int count) {
        double sum = 0;
        for (int i = from; i < Math.min(from + count, samples.length); i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / count);
    }
}
