package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chinese characters that newspapers and training texts still use alone; others have no reading here. */
final class Hanja {
    private static final Map<Character, String> READINGS = Table.rows("hanja.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0).charAt(0), row -> row.get(1), (one, other) -> one));

    private Hanja() {}

    static Optional<Edit> at(Passage passage, int at) {
        String reading = READINGS.get(passage.at(at));
        // in brackets it only repeats the word before it
        return reading == null || passage.at(at - 1) == '(' ? Optional.empty() : Passage.edit(at, at + 1, reading);
    }
}
