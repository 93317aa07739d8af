package app.lectern.soundtrack;

import app.lectern.sound.SoundFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the music is left at each place of the lesson. It goes down before speech begins, so that not a syllable is
 * lost, stays down over short pauses and comes back slowly. Thread-safe.
 *
 * <p>The form (a fixed amount, look-ahead, no way up within a longest pause) is that of editors' auto-duck, which has a
 * second for that pause (Audacity Manual, Auto Duck).
 */
final class Ducking {
    /** The silence before each narration, in which the music goes down. */
    private static final int DOWN = SoundFile.RATE * 3 / 10;

    private static final int UP = SoundFile.RATE * 6 / 10;

    /** From one narration to the next are 0.8 s, whole frames and soft ends: no pause, unless the author makes one. */
    private static final int LONGEST_PAUSE = SoundFile.RATE * 12 / 10;

    private final List<Span> spans;
    private final float[] down = new float[DOWN];
    private final float[] up = new float[UP];
    private final float under;

    /**
     * A course for the whole lesson.
     *
     * @param sounding where music gives way, in any order
     * @param db by how much, 0 or more
     */
    Ducking(List<Span> sounding, double db) {
        spans = joined(sounding);
        under = (float) Ramp.amplitude(-db);
        for (int i = 0; i < DOWN; i++) {
            down[i] = (float) Ramp.amplitude(-db * Ramp.at(i + 1, DOWN + 1));
        }
        for (int i = 0; i < UP; i++) {
            up[i] = (float) Ramp.amplitude(-db * Ramp.at(UP - i, UP + 1));
        }
    }

    private static List<Span> joined(List<Span> sounding) {
        List<Span> joined = new ArrayList<>();
        for (Span span :
                sounding.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
            if (!joined.isEmpty() && span.from() - joined.getLast().to() < LONGEST_PAUSE) {
                Span last = joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** Turns music down that begins at a place of the lesson. */
    void apply(long from, float[] music) {
        int next = 0;
        for (int i = 0; i < music.length; i++) {
            long at = from + i;
            while (next < spans.size() && at >= spans.get(next).from() - DOWN) {
                next++;
            }
            if (next > 0) {
                music[i] *= gain(spans.get(next - 1), at);
            }
        }
    }

    private float gain(Span span, long at) {
        if (at < span.from()) {
            return down[(int) (at - span.from() + DOWN)];
        }
        if (at < span.to()) {
            return under;
        }
        return at < span.to() + UP ? up[(int) (at - span.to())] : 1;
    }
}
