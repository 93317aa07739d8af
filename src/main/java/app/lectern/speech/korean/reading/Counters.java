package app.lectern.speech.korean.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that things are counted with, and how the number before each is read. */
final class Counters {
    /**
     * How a number is read before a counter.
     *
     * @param nativeUpTo native numbers up to here, Sino-Korean beyond; 0 for always Sino-Korean
     * @param closed whether number and counter are one word
     */
    private record Reading(int nativeUpTo, boolean closed) {
        static Reading of(String kind, String spacing) {
            int upTo = kind.startsWith("native") ? Integer.parseInt(kind.substring(kind.indexOf(' ') + 1)) : 0;
            return new Reading(upTo, spacing.equals("closed"));
        }
    }

    private record Counter(String word, Reading reading) {}

    /** A reading that the words around ask for. */
    private record Context(String counter, Reading reading, boolean after, List<String> words) {}

    private static final int LARGEST_NATIVE = 99;

    private static final WrittenForms<Counter> COUNTERS = new WrittenForms<>(Table.rows("counters.tsv").stream()
            .map(row -> new Counter(row.get(0), Reading.of(row.get(1), row.get(2))))
            .collect(Collectors.toMap(Counter::word, Function.identity(), (one, other) -> one)));

    private static final Map<String, List<Context>> CONTEXTS = Table.rows("counter-contexts.tsv").stream()
            .map(Counters::context)
            .collect(Collectors.groupingBy(Context::counter));

    /**
     * A counter that was found after a number.
     *
     * @param end where it ends in the text
     * @param nativeUpTo native numbers up to here, Sino-Korean beyond
     * @param closed whether number and counter are one word
     */
    record Found(String word, int end, int nativeUpTo, boolean closed) {
        /** A number of these as it is said. */
        String said(Amount amount) {
            if (word.equals("월") && amount.countable()) {
                return Dates.month(Long.toString(amount.count()));
            }
            boolean small = amount.countable() && !amount.zeroLed() && amount.count() >= 1;
            if (word.equals("번째") && small && amount.count() == 1) {
                return "첫 번째";
            }
            boolean nativeNumber = small && amount.count() <= nativeUpTo;
            return (nativeNumber ? Numerals.counting(amount.count()) : amount.sino()) + (closed ? "" : " ") + word;
        }
    }

    private Counters() {}

    private static Context context(List<String> row) {
        String[] reading = row.get(1).split(" ", -1);
        String kind = String.join(" ", List.of(reading).subList(0, reading.length - 1));
        return new Context(
                row.get(0),
                Reading.of(kind, reading[reading.length - 1]),
                row.get(2).equals("after"),
                new ArrayList<>(List.of(row.get(3).split("\\|", -1))));
    }

    /** The counter of a number that ends where {@code end} is. */
    static Optional<Found> after(Passage passage, int numberStart, Amount amount) {
        String text = passage.text();
        int end = amount.end();
        boolean apart = Letter.at(text, end) == ' ';
        int at = apart ? end + 1 : end;
        return COUNTERS.longestAt(text, at, (all, stop) -> !apart || standsAlone(all, stop))
                .map(found -> found(passage, numberStart, found.value(), found.end()));
    }

    private static Found found(Passage passage, int start, Counter counter, int end) {
        boolean ordinal = passage.at(start - 1) == '제';
        Reading reading = ordinal ? new Reading(0, true) : reading(passage, start, counter, end);
        return new Found(counter.word, end, Math.min(reading.nativeUpTo, LARGEST_NATIVE), reading.closed);
    }

    private static Reading reading(Passage passage, int start, Counter counter, int end) {
        for (Context context : CONTEXTS.getOrDefault(counter.word, List.of())) {
            for (String word : context.words) {
                boolean fits = context.after ? passage.startsWith(word, end) : passage.endsWith(word, start);
                if (!word.isEmpty() && fits) {
                    return context.reading;
                }
            }
        }
        return counter.reading;
    }

    /** Whether a counter apart from its number is a word and not the start of another one. */
    private static boolean standsAlone(String text, int end) {
        char next = Letter.at(text, end);
        return !Letter.isWord(next) || "은는이가을를의에와과도로만씩까부마이간후전동".indexOf(next) >= 0;
    }
}
