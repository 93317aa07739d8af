package app.lectern.speech.korean.reading;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units of measure after a number, alone or a unit by another as in km/h and mg/㎥. */
final class Units {
    private static final WrittenForms<String> UNITS = new WrittenForms<>(Table.rows("units.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1), (a, b) -> a)));

    /** Speeds have a word of their own before the number. */
    private static final Map<String, String> SPEEDS = Map.of("h", "시속", "s", "초속", "min", "분속");

    /**
     * A unit.
     *
     * @param before said before the number, with a space behind; mostly empty
     * @param name said after it
     * @param end where it ends in the text
     */
    record Unit(String before, String name, int end) {}

    private Units() {}

    /** The unit of a number that ends at a place, directly or after a space. */
    static Optional<Unit> after(String text, int end) {
        int at = Letter.at(text, end) == ' ' && !Letter.isHangul(Letter.at(text, end + 1)) ? end + 1 : end;
        return UNITS.longestAt(text, at, Units::mayEnd).map(found -> by(text, found.value(), found.end()));
    }

    private static Unit by(String text, String name, int end) {
        if (Letter.at(text, end) != '/') {
            return new Unit("", name, end);
        }
        var per = UNITS.longestAt(text, end + 1, Units::mayEnd);
        if (per.isEmpty()) {
            return new Unit("", name, end);
        }
        String written = text.substring(end + 1, per.get().end());
        boolean distance = name.endsWith("미터");
        String speed = distance ? SPEEDS.get(written) : null;
        return speed == null
                ? new Unit(per.get().value() + "당 ", name, per.get().end())
                : new Unit(speed + " ", name, per.get().end());
    }

    private static boolean mayEnd(String text, int end) {
        char next = Letter.at(text, end);
        return !Letter.isLatin(text.charAt(end - 1)) || !(Letter.isLatin(next) || Letter.isDigit(next));
    }
}
