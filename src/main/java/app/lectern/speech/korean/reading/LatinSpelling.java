package app.lectern.speech.korean.reading;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Latin letters by their names. */
final class LatinSpelling {
    private static final Map<String, String> LETTERS =
            Table.rows("letters.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private LatinSpelling() {}

    static String of(String word) {
        return word.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> LETTERS.getOrDefault(Character.toString(c), ""))
                .collect(Collectors.joining());
    }
}
