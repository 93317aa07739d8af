package app.lectern.subtitle;

import app.lectern.domain.subtitle.SubtitleRules;
import java.util.List;

/** What a cue costs, by its text and by its time; the unit is that of {@link BreakPlace}. */
final class CueCost {
    /** What another cue costs. */
    private static final double CUE = 20;

    /** What a cue costs that ends or begins amid a sentence and yet holds a part of another. */
    private static final double MIXED = 40;

    /** What a cue of several whole sentences costs for each end amid it: less than any breach that it heals. */
    private static final double SENTENCES = 45;

    /** What a cue costs that is a line shorter or longer than the others of its sentence. */
    private static final double UNEVEN = 25;

    /** What breaking a rule of time costs, and what twice as much breach costs on top of it. */
    private static final double BREACH = 75;

    private static final double BREACH_DOUBLED = 150;

    /** A pause as long as this is as good a place for a break as a comma. */
    private static final double PAUSE_MILLIS = 500;

    private final SubtitleRules rules;
    private final SceneWords scene;
    private final List<PlacedWord> words;
    private final CueLines lines;

    CueCost(SceneWords scene, CueLines lines) {
        this.scene = scene;
        this.lines = lines;
        rules = scene.rules();
        words = scene.words();
    }

    /** The cost of the words from start up to before end as a cue that fits, when the next cue begins at a time. */
    double of(int start, int end, long nextMillis) {
        return CUE + text(start, end) + lines.cost(start, end) + time(start, end, nextMillis);
    }

    private double text(int start, int end) {
        double cost = end == words.size() ? 0 : eased(end);
        int ends = 0;
        for (int at = start + 1; at < end; at++) {
            ends += lines.placeCost(at) == 0 ? 1 : 0;
            cost += Math.max(0, pauseBefore(at) - PAUSE_MILLIS) / 25;
        }
        if (ends == 0) {
            return cost + uneven(start, end);
        }
        boolean whole = lines.placeCost(start) == 0 && lines.placeCost(end) == 0;
        return cost + SENTENCES * ends + (whole ? 0 : MIXED);
    }

    /** A break at a pause of the voice is better than the text alone tells, but never good amid a number. */
    private double eased(int at) {
        int place = lines.placeCost(at);
        double ease = 0.7 * Math.clamp(pauseBefore(at) / PAUSE_MILLIS, 0, 1);
        return place >= BreakPlace.BOUND ? place : place * (1 - ease);
    }

    private long pauseBefore(int word) {
        return scene.silent()
                ? 0
                : words.get(word).startMillis() - words.get(word - 1).endMillis();
    }

    private double uneven(int start, int end) {
        int from = start;
        while (from > 0 && lines.placeCost(from) > 0) {
            from--;
        }
        int to = end;
        while (to < words.size() && lines.placeCost(to) > 0) {
            to++;
        }
        double all = lines.columns(from, to);
        double even = all / Math.ceil(all / (rules.lines() * rules.lineColumns()));
        double uneven = (lines.columns(start, end) - even) / rules.lineColumns();
        return UNEVEN * uneven * uneven;
    }

    private double time(int start, int end, long nextMillis) {
        int columns = lines.shownColumns(start, end);
        double shown =
                scene.cueEnd(start, end, columns, nextMillis) - words.get(start).startMillis();
        return breach(rules.shortestMillis() / shown)
                + breach(rules.readingMillis(columns) / shown)
                + breach(shown / rules.longestMillis());
    }

    private static double breach(double ratio) {
        return ratio <= 1 ? 0 : BREACH + BREACH_DOUBLED * Math.min(ratio - 1, 3);
    }
}
