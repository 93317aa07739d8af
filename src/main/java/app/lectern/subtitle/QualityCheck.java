package app.lectern.subtitle;

import app.lectern.domain.Message;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleRule;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;

/** Measures a subtitle track against the rules a viewer's reading needs. */
public final class QualityCheck {
    private final SubtitleRules rules;
    private final List<Cue> cues;
    private final List<CueFinding> findings = new ArrayList<>();

    private QualityCheck(SubtitleTrack track, SubtitleRules rules) {
        this.rules = rules;
        cues = track.cues();
    }

    /** Every breach, in the order of the cues; none for a track that keeps all rules. */
    public static List<CueFinding> check(SubtitleTrack track, SubtitleRules rules) {
        QualityCheck check = new QualityCheck(track, rules);
        for (int i = 0; i < check.cues.size(); i++) {
            check.text(i);
            check.time(i);
            check.breaks(i);
        }
        return List.copyOf(check.findings);
    }

    private void text(int index) {
        List<String> lines = lines(index);
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            add(index, SubtitleRule.BLANK, 1, 0, Message.of("subtitle.blank"));
        }
        if (lines.size() > rules.lines()) {
            Message message = Message.of("subtitle.line-count", lines.size(), rules.lines());
            add(index, SubtitleRule.LINE_COUNT, lines.size(), rules.lines(), message);
        }
        int widest = lines.stream().mapToInt(TextWidth::columns).max().orElse(0);
        if (widest > rules.lineColumns()) {
            double characters = rules.characters(widest);
            double limit = rules.characters(rules.lineColumns());
            Message message = Message.of("subtitle.line-length", characters, limit);
            add(index, SubtitleRule.LINE_LENGTH, characters, limit, message);
        }
    }

    private void time(int index) {
        Cue cue = cues.get(index);
        long shown = cue.endMillis() - cue.startMillis();
        int columns = lines(index).stream().mapToInt(TextWidth::columns).sum();
        if (rules.readingMillis(columns) > shown) {
            double speed = tenth(1_000 * rules.characters(columns) / shown);
            Message message = Message.of("subtitle.reading-speed", speed, rules.charactersPerSecond());
            add(index, SubtitleRule.READING_SPEED, speed, rules.charactersPerSecond(), message);
        }
        if (shown < rules.shortestMillis()) {
            millis(index, SubtitleRule.TOO_SHORT, "subtitle.too-short", shown, rules.shortestMillis());
        }
        if (shown > rules.longestMillis()) {
            millis(index, SubtitleRule.TOO_LONG, "subtitle.too-long", shown, rules.longestMillis());
        }
        if (index + 1 < cues.size()) {
            gap(index, cues.get(index + 1).startMillis() - cue.endMillis());
        }
    }

    /** At a scene's end a gap may be short: a cue does not stay over the next slide. */
    private void gap(int index, long gap) {
        if (gap < rules.gapMillis()) {
            millis(index, SubtitleRule.GAP, "subtitle.gap", gap, rules.gapMillis());
        } else if (gap > rules.gapMillis() && gap < rules.closedGapMillis() && sameScene(index)) {
            millis(index, SubtitleRule.GAP, "subtitle.gap-open", gap, rules.closedGapMillis());
        }
    }

    private void breaks(int index) {
        List<String> lines = lines(index);
        for (int i = 1; i < lines.size(); i++) {
            place(index, lines.get(i - 1), lines.get(i));
        }
        if (index + 1 < cues.size() && sameScene(index) && !lines.isEmpty()) {
            lines(index + 1).stream().findFirst().ifPresent(next -> place(index, lines.getLast(), next));
        }
    }

    private void place(int index, String line, String next) {
        if (line.isBlank() || next.isBlank()) {
            return;
        }
        String last = line.strip().replaceAll("^.*\\s", "");
        String first = next.strip().replaceAll("\\s.*$", "");
        int cost = BreakPlace.cost(last, first);
        if (cost >= BreakPlace.NUMBER) {
            add(index, SubtitleRule.NUMBER_SPLIT, 1, 0, Message.of("subtitle.number-split", last, first));
        } else if (cost >= BreakPlace.BOUND) {
            add(index, SubtitleRule.WORD_SPLIT, 1, 0, Message.of("subtitle.word-split", last, first));
        }
    }

    private boolean sameScene(int index) {
        return cues.get(index).scene() == cues.get(index + 1).scene();
    }

    private List<String> lines(int index) {
        return cues.get(index).text().lines().toList();
    }

    private void millis(int index, SubtitleRule rule, String key, long measured, long limit) {
        add(index, rule, (double) measured, (double) limit, Message.of(key, measured, limit));
    }

    private void add(int index, SubtitleRule rule, double measured, double limit, Message message) {
        Cue cue = cues.get(index);
        findings.add(new CueFinding(
                cue.scene(), index + 1, cue.startMillis(), cue.endMillis(), rule, measured, limit, message));
    }

    /** Rounded up, so that a speed over its limit never reads like the limit. */
    private static double tenth(double value) {
        return Math.ceil(value * 10) / 10;
    }
}
