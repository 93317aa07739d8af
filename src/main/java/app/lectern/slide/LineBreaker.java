package app.lectern.slide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chooses where text breaks. Breaks fall between the given pieces only; among those the whole paragraph is weighed at
 * once, so that lines come out even, no syllable is left alone and words that belong together stay together.
 */
final class LineBreaker {
    /** An unbreakable piece of text, and the space before it where it does not start a line. */
    record Piece(String text, float width, float spaceBefore, boolean mustBreakBefore) {}

    /** For every line the index after its last piece, and what that costs. */
    private record Choice(List<Integer> ends, double cost) {}

    private static final double ORPHAN = 60;
    private static final float ROUNDING = 0.5f;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}·…]");

    private final List<Piece> pieces;
    private final float measure;
    private final boolean balanced;
    private final float[] offsets;

    private LineBreaker(List<Piece> pieces, float measure, boolean balanced) {
        this.pieces = pieces;
        this.measure = measure;
        this.balanced = balanced;
        this.offsets = new float[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            offsets[i + 1] = offsets[i] + piece.spaceBefore() + piece.width();
        }
    }

    /** Returns, for every line, the index after its last piece. */
    static List<Integer> breaks(List<Piece> pieces, float measure, boolean balanced) {
        List<Integer> all = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).mustBreakBefore()) {
                LineBreaker paragraph = new LineBreaker(pieces.subList(start, i), measure, balanced);
                for (int end : paragraph.best().ends()) {
                    all.add(start + end);
                }
                start = i;
            }
        }
        return all;
    }

    private Choice best() {
        List<Integer> greedy = greedy();
        Choice choice = cheapest(greedy.size(), new Choice(greedy, Double.POSITIVE_INFINITY));
        boolean oneLineMore = choice.cost() >= ORPHAN && pieces.size() > greedy.size();
        if (oneLineMore) {
            Choice longer = cheapest(greedy.size() + 1, choice);
            return longer.cost() < choice.cost() ? longer : choice;
        }
        return choice;
    }

    /** Fills line after line: the fewest lines there can be. */
    private List<Integer> greedy() {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= pieces.size(); end++) {
            if (end == pieces.size() || width(start, end + 1) > measure + ROUNDING) {
                ends.add(end);
                start = end;
            }
        }
        return ends;
    }

    /** Dynamic programme over pieces set and lines used; the cost of a line depends on its two ends only. */
    private Choice cheapest(int lines, Choice otherwise) {
        int count = pieces.size();
        double[][] cost = new double[lines + 1][count + 1];
        int[][] from = new int[lines + 1][count + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        float ideal = balanced ? width(0, count) / lines : measure;
        for (int line = 1; line <= lines; line++) {
            boolean last = line == lines;
            for (int end = last ? count : line; end <= (last ? count : count - 1); end++) {
                for (int start = end - 1; start >= line - 1 && fits(start, end); start--) {
                    double price = cost[line - 1][start] + lineCost(start, end, ideal, lines);
                    if (price < cost[line][end]) {
                        cost[line][end] = price;
                        from[line][end] = start;
                    }
                }
            }
        }
        return cost[lines][count] == Double.POSITIVE_INFINITY
                ? otherwise
                : new Choice(traced(from, lines), cost[lines][count]);
    }

    private List<Integer> traced(int[][] from, int lines) {
        List<Integer> ends = new ArrayList<>();
        int end = pieces.size();
        for (int line = lines; line >= 1; line--) {
            ends.add(end);
            end = from[line][end];
        }
        return ends.reversed();
    }

    private boolean fits(int start, int end) {
        return end - start == 1 || width(start, end) <= measure + ROUNDING;
    }

    private double lineCost(int start, int end, float ideal, int lines) {
        boolean last = end == pieces.size();
        double off = (width(start, end) - ideal) / measure;
        double cost = balanced || !last ? 10 * off * off : 0;
        if (last) {
            return lines > 1 ? cost + orphanCost(start, end) : cost;
        }
        Piece next = pieces.get(end);
        return cost + PhraseRules.breakCost(pieces.get(end - 1).text(), next.text(), next.spaceBefore() > 0);
    }

    private double orphanCost(int start, int end) {
        int letters = 0;
        for (int i = start; i < end && letters <= 4; i++) {
            letters += PUNCTUATION.matcher(pieces.get(i).text()).replaceAll("").length();
        }
        if (letters <= 2) {
            return ORPHAN;
        }
        double oneShortWord = end - start == 1 && letters <= 4 ? 4 : 0;
        double stub = !balanced && width(start, end) < measure * 0.2f ? 3 : 0;
        return oneShortWord + stub;
    }

    private float width(int start, int end) {
        return offsets[end] - offsets[start] - pieces.get(start).spaceBefore();
    }
}
