package app.lectern.subtitle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides a sentence that is too long for one cue, at commas where possible and into parts of like length. */
final class CueSplitter {
    /** A cue that does not end at a comma costs as much as this many columns of unevenness. */
    private static final double NO_COMMA = 14;

    private CueSplitter() {}

    /** The words of each cue; every cue fits two lines. */
    static List<List<String>> split(String sentence) {
        List<String> words = CueLines.words(sentence);
        for (int cues = 1; cues < words.size(); cues++) {
            List<List<String>> parts = split(words, cues);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return words.stream().map(List::of).toList();
    }

    /** The best division into so many cues; empty when there is none in which all fit. */
    private static List<List<String>> split(List<String> words, int cues) {
        int count = words.size();
        double ideal = CueLines.width(String.join(" ", words)) / (double) cues;
        double[][] cost = new double[cues + 1][count + 1];
        int[][] from = new int[cues + 1][count + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int cue = 1; cue <= cues; cue++) {
            for (int end = cue; end <= count; end++) {
                for (int start = end - 1; start >= cue - 1; start--) {
                    List<String> part = words.subList(start, end);
                    if (!CueLines.fit(part)) {
                        break;
                    }
                    double sum = cost[cue - 1][start] + cost(part, ideal, end == count);
                    if (sum < cost[cue][end]) {
                        cost[cue][end] = sum;
                        from[cue][end] = start;
                    }
                }
            }
        }
        return Double.isInfinite(cost[cues][count]) ? List.of() : parts(words, from, cues);
    }

    private static double cost(List<String> part, double ideal, boolean last) {
        boolean comma = part.getLast().matches(".*[,，、;:]$");
        return Math.abs(CueLines.width(String.join(" ", part)) - ideal) + (last || comma ? 0 : NO_COMMA);
    }

    private static List<List<String>> parts(List<String> words, int[][] from, int cues) {
        List<List<String>> parts = new ArrayList<>();
        int end = words.size();
        for (int cue = cues; cue > 0; cue--) {
            int start = from[cue][end];
            parts.addFirst(words.subList(start, end));
            end = start;
        }
        return parts;
    }
}
