package app.lectern.intake.slides;

import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which slides have what: one finding for all of them is read, three hundred are not. */
final class Tally {
    private final Map<Trouble, SortedSet<Integer>> slides = new EnumMap<>(Trouble.class);

    /** Notes a trouble of a slide, from 1. */
    void add(Trouble trouble, int slide) {
        slides.computeIfAbsent(trouble, _ -> new TreeSet<>()).add(slide);
    }

    List<ImportFinding> findings() {
        List<ImportFinding> findings = new ArrayList<>();
        slides.forEach((trouble, numbers) -> findings.add(
                numbers.size() == 1
                        ? ImportFinding.of(SourcePlace.slide(numbers.first()), trouble.key() + "-one")
                        : ImportFinding.of(SourcePlace.WHOLE, trouble.key(), ranges(numbers))));
        return findings;
    }

    /** Such as "2, 5–9". */
    static String ranges(SortedSet<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int number : numbers) {
            if (from > 0 && number > to + 1) {
                ranges.add(range(from, to));
                from = 0;
            }
            from = from == 0 ? number : from;
            to = number;
        }
        ranges.add(range(from, to));
        return String.join(", ", ranges);
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
