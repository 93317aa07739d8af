package app.lectern.subtitle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Divides a text into cues of one or two lines, at the best places taken over the whole text. */
final class CueDivider {
    /** Twenty Hangul. */
    private static final int WIDE_COLUMNS = 40;

    private static final int LATIN_COLUMNS = 42;

    /** What another cue costs, against the costs of {@link BreakPlace}. */
    private static final double CUE = 20;

    /** What a cue costs that ends or begins amid a sentence and yet holds a part of another. */
    private static final double MIXED = 30;

    /** What a cue costs that is a line shorter or longer than the others. */
    private static final double UNEVEN = 25;

    private final List<SubtitleWord> words;
    private final int lineColumns;
    /** The columns of all words before each one, and the spaces before and between them. */
    private final int[] columnsBefore;

    private CueDivider(String text) {
        lineColumns = text.codePoints().anyMatch(TextWidth::isWide) ? WIDE_COLUMNS : LATIN_COLUMNS;
        words = SubtitleWord.of(text, lineColumns);
        columnsBefore = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            SubtitleWord word = words.get(i);
            columnsBefore[i + 1] = columnsBefore[i] + word.columns() + space(i);
        }
    }

    /**
     * The cues' texts.
     *
     * @param text not blank
     * @return one or more texts of one or two lines each, divided by a line feed
     */
    static List<String> divide(String text) {
        return new CueDivider(text).cues();
    }

    private List<String> cues() {
        int count = words.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
        double even = evenColumns();
        for (int end = 1; end <= count; end++) {
            for (int start = end - 1; start >= 0 && columns(start, end) <= 2 * lineColumns + 1; start--) {
                double whole = cost[start] + cueCost(start, end, even);
                if (whole < cost[end] && fits(start, end)) {
                    cost[end] = whole;
                    from[end] = start;
                }
            }
        }
        List<String> cues = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            cues.addFirst(lines(from[end], end));
        }
        return cues;
    }

    /** The columns of a cue when all have the same. */
    private double evenColumns() {
        int all = columns(0, words.size());
        return all / Math.ceil(all / (2.0 * lineColumns));
    }

    private double cueCost(int start, int end, double even) {
        double uneven = (columns(start, end) - even) / lineColumns;
        double mixed = mixesSentences(start, end) ? MIXED : 0;
        return CUE + placeCost(end) + mixed + UNEVEN * uneven * uneven;
    }

    /** Whether a cue holds the end of one sentence and the beginning of another, and either is not whole. */
    private boolean mixesSentences(int start, int end) {
        boolean whole = placeCost(start) == 0 && placeCost(end) == 0;
        return !whole && IntStream.range(start + 1, end).anyMatch(at -> placeCost(at) == 0);
    }

    private boolean fits(int start, int end) {
        return columns(start, end) <= lineColumns || lineBreak(start, end).isPresent();
    }

    private String lines(int start, int end) {
        if (columns(start, end) <= lineColumns) {
            return joined(start, end);
        }
        int middle = lineBreak(start, end).orElseThrow();
        return joined(start, middle) + "\n" + joined(middle, end);
    }

    /** Where two lines are about as long as each other and what belongs together stays together. */
    private OptionalInt lineBreak(int start, int end) {
        int best = -1;
        double bestCost = Double.MAX_VALUE;
        for (int middle = start + 1; middle < end; middle++) {
            int first = columns(start, middle);
            int second = columns(middle, end);
            if (first <= lineColumns && second <= lineColumns) {
                double cost = Math.abs(first - second) + placeCost(middle);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = middle;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The cost of a break before a word; the text's own edges are the best of places. */
    private int placeCost(int at) {
        return at == 0 || at == words.size()
                ? 0
                : BreakPlace.cost(words.get(at - 1).text(), words.get(at).text());
    }

    private int columns(int start, int end) {
        return columnsBefore[end] - columnsBefore[start] - space(start);
    }

    private int space(int word) {
        return word > 0 && words.get(word).spaced() ? 1 : 0;
    }

    private String joined(int start, int end) {
        String first = words.get(start).text();
        return first
                + words.subList(start + 1, end).stream()
                        .map(word -> (word.spaced() ? " " : "") + word.text())
                        .collect(Collectors.joining());
    }
}
