package app.lectern.speech.korean.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Things found by how they are written, the longest first. Immutable. */
final class WrittenForms<T> {
    /** Something found, and where its written form ends. */
    record Found<T>(T value, int end) {}

    private final Map<String, T> values;
    private final int longest;

    WrittenForms(Map<String, T> values) {
        this.values = new HashMap<>(values);
        this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** What the longest form at a place means, among those that may end where they do. */
    Optional<Found<T>> longestAt(String text, int at, BiPredicate<String, Integer> mayEnd) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            T value = values.get(text.substring(at, end));
            if (value != null && mayEnd.test(text, end)) {
                return Optional.of(new Found<>(value, end));
            }
        }
        return Optional.empty();
    }
}
