package app.lectern.speech.korean.reading;

import app.lectern.speech.korean.reading.WrittenForms.Found;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of measurement written in letters and signs: 킬로그램 for kg, 시속 킬로미터 for km/h. */
final class Units {
    private static final WrittenForms<String> NAMES = names();
    private static final Set<String> LENGTHS = Set.of("킬로미터", "미터", "센티미터", "밀리미터", "마일");
    private static final Map<String, String> SPEEDS = Map.of("시간", "시속 ", "초", "초속 ", "분", "분속 ");

    private Units() {}

    /** The unit after a number that starts and ends somewhere. */
    static Optional<Measure> after(String text, int from, int to) {
        int at = Letter.at(text, to) == ' ' ? to + 1 : to;
        return NAMES.longestAt(text, at, Units::mayEnd).flatMap(found -> measure(text, from, found));
    }

    private static Optional<Measure> measure(String text, int from, Found<String> unit) {
        Optional<Found<String>> divisor = Letter.at(text, unit.end()) == '/'
                ? NAMES.longestAt(text, unit.end() + 1, Units::mayEnd)
                : Optional.empty();
        if (divisor.isPresent()) {
            String prefix = prefix(unit.value(), divisor.get().value());
            boolean said = text.startsWith(prefix, from - prefix.length())
                    || text.startsWith(prefix.strip(), from - prefix.length() + 1);
            return Optional.of(
                    new Unit(said ? "" : prefix, unit.value(), divisor.get().end()));
        }
        Optional<Measure> counter = Counters.named(unit.value(), unit.end()).filter(_ -> isLatinCounter(unit.value()));
        return counter.isPresent() ? counter : Optional.of(new Unit("", unit.value(), unit.end()));
    }

    /** Whether what follows a number is a degree of temperature, where a minus is called 영하. */
    static boolean isTemperature(String text, int to) {
        int at = Letter.at(text, to) == ' ' ? to + 1 : to;
        return Letter.at(text, at) == '℃' || text.startsWith("°C", at);
    }

    private static boolean isLatinCounter(String name) {
        return name.equals("시간") || name.equals("개");
    }

    private static String prefix(String unit, String divisor) {
        String speed = SPEEDS.get(divisor);
        return LENGTHS.contains(unit) && speed != null ? speed : divisor + "당 ";
    }

    private static boolean mayEnd(String text, int end) {
        char last = text.charAt(end - 1);
        char next = Letter.at(text, end);
        return !Letter.isLatin(last) || !(Letter.isLatin(next) || Letter.isDigit(next) || next == '²' || next == '³');
    }

    private static WrittenForms<String> names() {
        Map<String, String> names = new HashMap<>();
        Table.rows("units.tsv").forEach(row -> names.put(row.get(0), row.get(1)));
        return new WrittenForms<>(names);
    }

    private record Unit(String prefix, String name, int end) implements Measure {
        @Override
        public String read(Amount amount) {
            return prefix + amount.value() + " " + name;
        }

        @Override
        public String readRange(Amount from, Amount to) {
            return prefix + from.value() + "에서 " + to.value() + " " + name;
        }
    }
}
