package app.lectern.subtitle;

import app.lectern.domain.subtitle.SubtitleRules;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a cue: how wide words are together, and where one line goes on in the next. */
final class CueLines {
    /** What a line costs that holds a clause's end and yet breaks off amid the next clause. */
    private static final double NEXT_CLAUSE_BEGUN = 12;

    private final List<PlacedWord> words;
    private final SubtitleRules rules;
    /** The columns of all words before each one, and the spaces before and between them. */
    private final int[] columnsBefore;
    /** Of a break before each word; asked for many times, and dear to find out. */
    private final int[] placeCosts;

    CueLines(List<PlacedWord> words, SubtitleRules rules) {
        this.words = words;
        this.rules = rules;
        columnsBefore = new int[words.size() + 1];
        placeCosts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            placeCosts[i] = i == 0 ? 0 : words.get(i - 1).breakCost(words.get(i));
            columnsBefore[i + 1] = columnsBefore[i] + words.get(i).word().columns() + space(i);
        }
    }

    /** Whether words may fit into a cue; when they do not, more words do not either. */
    boolean mayFit(int start, int end) {
        return columns(start, end) <= rules.lines() * rules.lineColumns() + 1;
    }

    boolean fits(int start, int end) {
        return isLine(start, end) || lineBreak(start, end) > start;
    }

    private boolean isLine(int start, int end) {
        return columns(start, end) <= rules.lineColumns();
    }

    /** The columns of words on one line. */
    int columns(int start, int end) {
        return columnsBefore[end] - columnsBefore[start] - space(start);
    }

    /** The columns a viewer reads of a cue: a line break is no column. */
    int shownColumns(int start, int end) {
        if (isLine(start, end)) {
            return columns(start, end);
        }
        int middle = lineBreak(start, end);
        return columns(start, middle) + columns(middle, end);
    }

    /** What the lines of a cue that fits cost: where they end, the place of the break and uneven lengths. */
    double cost(int start, int end) {
        if (isLine(start, end)) {
            return begun(start, end);
        }
        int middle = lineBreak(start, end);
        return breakCost(start, middle, end) + begun(middle, end);
    }

    String text(int start, int end) {
        if (isLine(start, end)) {
            return joined(start, end);
        }
        int middle = lineBreak(start, end);
        return joined(start, middle) + "\n" + joined(middle, end);
    }

    /** Where two lines are about as long as each other and what belongs together stays together; start for nowhere. */
    private int lineBreak(int start, int end) {
        int best = start;
        double bestCost = Double.MAX_VALUE;
        for (int middle = start + 1; rules.lines() > 1 && middle < end && isLine(start, middle); middle++) {
            double cost = isLine(middle, end) ? breakCost(start, middle, end) : Double.MAX_VALUE;
            if (cost < bestCost) {
                bestCost = cost;
                best = middle;
            }
        }
        return best;
    }

    private double breakCost(int start, int middle, int end) {
        double uneven = Math.abs(columns(start, middle) - columns(middle, end)) / (double) rules.lineColumns();
        return 24 * uneven + placeCost(middle) + begun(start, middle);
    }

    private double begun(int start, int end) {
        if (placeCost(end) <= BreakPlace.CLAUSE) {
            return 0;
        }
        for (int at = start + 1; at < end; at++) {
            if (placeCost(at) <= BreakPlace.CLAUSE) {
                return NEXT_CLAUSE_BEGUN;
            }
        }
        return 0;
    }

    /** The cost of a break before a word; the scene's own edges are the best of places. */
    int placeCost(int at) {
        return placeCosts[at];
    }

    private int space(int word) {
        return word > 0 && words.get(word).word().spaced() ? 1 : 0;
    }

    private String joined(int start, int end) {
        return words.get(start).word().text()
                + words.subList(start + 1, end).stream()
                        .map(PlacedWord::word)
                        .map(word -> (word.spaced() ? " " : "") + word.text())
                        .collect(Collectors.joining());
    }
}
