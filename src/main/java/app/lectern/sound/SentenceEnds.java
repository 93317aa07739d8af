package app.lectern.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses where sentences end, by dynamic programming over the pauses of a recording and over places where it goes on:
 * the least sum of how far each sentence is from its share of the time and how little each end looks like one.
 */
final class SentenceEnds {
    /** A place where a sentence may end: on the clock of sounds, and what it costs. */
    private record Place(int at, double cost) {}

    /** Between two ends that are no pauses there is never less; the exact place is not known anyway. */
    private static final double GRID_SEC = 0.2;

    /** An end where nobody pauses, against one at a pause of half a second or more, which costs nothing. */
    private static final double COST_WITHOUT_PAUSE = 6;

    private static final double COST_OF_SHORT_PAUSE = 3;
    private static final double LONG_PAUSE_SEC = 0.5;

    /** People say a sentence a fifth faster or slower than the one before, and the shortest ones more than that. */
    private static final double SPREAD = 0.2;

    private static final double SPREAD_SEC = 0.15;

    /** No sentence lasts longer than this many times its share. */
    private static final double LONGEST = 3;

    private final List<Place> places = new ArrayList<>();
    private final int length;
    private final double rate;

    SentenceEnds(SoundingTime time, int rate) {
        this.length = time.length();
        this.rate = rate;
        for (int pause = 0; pause < time.pauses(); pause++) {
            double seconds = time.pauseLength(pause) / this.rate;
            places.add(new Place(time.pauseAt(pause), COST_OF_SHORT_PAUSE * Math.max(0, 1 - seconds / LONG_PAUSE_SEC)));
        }
        int grid = Math.max(1, (int) (GRID_SEC * rate));
        for (int at = grid; at < length; at += grid) {
            places.add(new Place(at, COST_WITHOUT_PAUSE));
        }
        places.sort(Comparator.comparingInt(Place::at));
    }

    /** Where each sentence ends on the clock of sounds, the last one at its end. */
    int[] of(double[] weights) {
        double unit = length / Arrays.stream(weights).sum();
        double[] before = new double[places.size() + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        before[0] = 0;
        int[][] from = new int[weights.length - 1][];
        for (int sentence = 0; sentence < weights.length - 1; sentence++) {
            from[sentence] = new int[before.length];
            before = ended(before, weights[sentence] * unit, from[sentence]);
        }
        int place = cheapestLast(before, weights[weights.length - 1] * unit);
        int[] ends = new int[weights.length];
        ends[weights.length - 1] = length;
        for (int sentence = weights.length - 2; sentence >= 0; sentence--) {
            if (place <= 0) {
                return shared(weights, unit);
            }
            ends[sentence] = at(place);
            place = from[sentence][place];
        }
        return ends;
    }

    /** The costs of one sentence more ending at each place, and where it then began. */
    private double[] ended(double[] before, double share, int[] from) {
        double[] costs = new double[before.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        double longest = LONGEST * share + rate;
        int first = 0;
        for (int place = 1; place < costs.length; place++) {
            while (at(place) - at(first) > longest) {
                first++;
            }
            for (int start = first; start < place; start++) {
                double cost = before[start] + cost(at(place) - at(start), share);
                if (cost < costs[place]) {
                    costs[place] = cost;
                    from[place] = start;
                }
            }
            costs[place] += places.get(place - 1).cost;
        }
        return costs;
    }

    private int cheapestLast(double[] before, double share) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < before.length; place++) {
            double cost = before[place] + cost(length - at(place), share);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    /** Half the square of the deviation, as for a normal distribution. */
    private double cost(int samples, double share) {
        double deviation = (samples - share) / (SPREAD * share + SPREAD_SEC * rate);
        return deviation * deviation / 2;
    }

    private int at(int place) {
        return place == 0 ? 0 : places.get(place - 1).at;
    }

    /** For a sound with fewer places than sentences: each gets its share. */
    private static int[] shared(double[] weights, double unit) {
        int[] ends = new int[weights.length];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += weights[i];
            ends[i] = (int) Math.round(sum * unit);
        }
        return ends;
    }
}
