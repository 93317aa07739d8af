package app.lectern.subtitle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides the words of a scene into cues at the best places taken over the whole scene: what breaks part, how the
 * lines look, and how long each cue can be read all have a cost, and the cheapest division is taken.
 */
final class CueDivider {
    /** A cue: the words from one up to before another, and its lines. */
    record Part(int from, int to, String text) {}

    private final List<PlacedWord> words;
    private final CueLines lines;
    private final CueCost cost;
    private final long nextMillis;

    /**
     * @param nextMillis when the first cue of the next scene begins, or {@link Long#MAX_VALUE}
     */
    CueDivider(SceneWords scene, long nextMillis) {
        this.nextMillis = nextMillis;
        words = scene.words();
        lines = new CueLines(words, scene.rules());
        cost = new CueCost(scene, lines);
    }

    /** The cues in their order; none for no words. */
    List<Part> parts() {
        int count = words.size();
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, 1, count + 1, Double.MAX_VALUE);
        for (int end = 1; end <= count; end++) {
            for (int start = end - 1; start >= 0 && lines.mayFit(start, end); start--) {
                if (lines.fits(start, end)) {
                    double whole = best[start] + cost.of(start, end, next(end));
                    if (whole < best[end]) {
                        best[end] = whole;
                        from[end] = start;
                    }
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            parts.addFirst(new Part(from[end], end, lines.text(from[end], end)));
        }
        return parts;
    }

    /** When the cue after a part begins. */
    long next(int end) {
        return end < words.size() ? words.get(end).startMillis() : nextMillis;
    }
}
