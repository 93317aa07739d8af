package app.lectern.pipeline.storyboard;

import app.lectern.domain.script.ScriptLimits;
import app.lectern.pipeline.storyboard.SpokenPlaces.Place;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the narration comes to each on-screen line. A line is mentioned where a stretch of a sentence has at least
 * half of the line's pairs of letters; the lines are mentioned in their order, and of all such assignments the one with
 * the most letters in common is taken.
 */
final class LineMatcher {
    /** Below this share of pairs a likeness is chance. */
    private static final double LEAST = 0.5;

    /** How much longer than the line the stretch of speech may be, in letters: endings, particles, fillers. */
    private static final double STRETCH = 1.8;

    private static final int STRETCH_LETTERS = 6;

    private static final int LONGEST = 4 * ScriptLimits.ON_SCREEN_LINE;

    /** What it counts that speech begins as the line does, so that a line is not found some words too soon. */
    private static final double BEGINNING = 0.25;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Place> places;
    private final double[][] likeness;

    private LineMatcher(List<String> lines, List<Place> places) {
        this.places = places;
        this.likeness = new double[lines.size()][places.size()];
        List<String> spoken =
                places.stream().map(place -> letters(beginning(place.rest()))).toList();
        for (int i = 0; i < lines.size(); i++) {
            String wanted = letters(lines.get(i));
            Set<String> pairs = pairsOfWords(lines.get(i));
            for (int p = 0; p < places.size(); p++) {
                likeness[i][p] = likeness(wanted, pairs, spoken.get(p));
            }
        }
    }

    /** As much of a sentence as the longest line can be found in. */
    private static String beginning(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }

    /**
     * When each line is mentioned.
     *
     * @return for each line seconds from the start of the narration, never going back; empty for a line that is not
     *     mentioned
     */
    static List<OptionalDouble> match(List<String> lines, List<Place> places) {
        return new LineMatcher(lines, places).match();
    }

    private static double likeness(String wanted, Set<String> pairs, String spoken) {
        if (pairs.isEmpty() || spoken.isEmpty()) {
            return 0;
        }
        int most = (int) (wanted.length() * STRETCH) + STRETCH_LETTERS;
        Set<String> common = pairs(spoken.substring(0, Math.min(spoken.length(), most)));
        common.retainAll(pairs);
        double share = common.size() / (double) pairs.size();
        double begins = spoken.charAt(0) == wanted.charAt(0) ? BEGINNING : 0;
        return share < LEAST ? 0 : share + begins;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Speech has endings between the words of a line, so the pairs over its spaces count for nothing. */
    private static Set<String> pairsOfWords(String line) {
        Set<String> pairs = new HashSet<>();
        NO_LETTER.splitAsStream(line.toLowerCase(Locale.ROOT)).forEach(word -> pairs.addAll(pairs(word)));
        return pairs;
    }

    private static Set<String> pairs(String letters) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** best[i][p]: the most that lines from i on can have in common with places from p on. */
    private List<OptionalDouble> match() {
        double[][] best = new double[likeness.length + 1][places.size() + 1];
        for (int i = likeness.length - 1; i >= 0; i--) {
            for (int p = places.size() - 1; p >= 0; p--) {
                double here = likeness[i][p] > 0 ? likeness[i][p] + best[i + 1][p + 1] : 0;
                best[i][p] = Math.max(here, Math.max(best[i + 1][p], best[i][p + 1]));
            }
        }
        OptionalDouble[] found = new OptionalDouble[likeness.length];
        Arrays.fill(found, OptionalDouble.empty());
        int p = 0;
        for (int i = 0; i < likeness.length; i++) {
            int at = p;
            while (at < places.size() && best[i][at] == best[i][at + 1]) {
                at++;
            }
            boolean taken = at < places.size()
                    && best[i][at] > best[i + 1][p]
                    && likeness[i][at] > 0
                    && best[i][at] == likeness[i][at] + best[i + 1][at + 1];
            if (taken) {
                found[i] = OptionalDouble.of(places.get(at).sec());
                p = at + 1;
            }
        }
        return List.of(found);
    }
}
