package app.lectern.speech.korean.reading;

import app.lectern.speech.korean.reading.WrittenForms.Found;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Korean counters and which numbers they take: 세 개, 삼 층; and what decides where one takes both. */
final class Counters {
    /** What a counter takes: native numbers up to a size (0: none), written apart or as one word. */
    private record Usage(int largestNative, boolean closed) {
        static Usage of(String number, String spacing) {
            String[] parts = number.split(" ", -1);
            return new Usage(parts.length > 1 ? Integer.parseInt(parts[1]) : 0, spacing.equals("closed"));
        }
    }

    /** What a counter takes beside one of some words. */
    private record Beside(Usage usage, boolean before, List<String> words) {
        boolean holds(String text, int from, int to) {
            return words.stream()
                    .anyMatch(word -> before
                            ? from >= word.length() && text.startsWith(word, from - word.length())
                            : text.startsWith(word, to));
        }
    }

    private static final WrittenForms<String> NAMES = names();
    private static final Map<String, Usage> USAGES = usages();
    private static final Map<String, List<Beside>> CONTEXTS = contexts();

    /** Where a counter may stand apart from its number, it must not be the start of another word. */
    private static final List<String> FOLLOWERS = Arrays.asList(
            "은 는 이 가 을 를 에 의 로 으로 과 와 도 만 까지 부터 마다 씩 째 간 쯤 당 짜리 동안 이상 이하 이내 미만 초과 정도 전 후 안 내 입니다 이다 인 이며 이고 이나 보다 반 분량"
                    .split(" ", -1));

    private Counters() {}

    /** The counter after a number that starts and ends somewhere. */
    static Optional<Measure> after(String text, int from, int to) {
        Optional<Found<String>> joined = NAMES.longestAt(text, to, (all, end) -> true);
        if (joined.isPresent()) {
            return joined.map(found -> counted(text, from, found));
        }
        return Letter.at(text, to) == ' '
                ? NAMES.longestAt(text, to + 1, Counters::endsWord).map(found -> counted(text, from, found))
                : Optional.empty();
    }

    /** A counter by its name, whatever stands around. */
    static Optional<Measure> named(String name, int end) {
        Usage usage = USAGES.get(name);
        return usage == null ? Optional.empty() : Optional.of(new Counted(name, usage, end));
    }

    private static boolean endsWord(String text, int end) {
        return !Letter.isHangul(Letter.at(text, end))
                || FOLLOWERS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private static Measure counted(String text, int from, Found<String> found) {
        Usage usage = CONTEXTS.getOrDefault(found.value(), List.of()).stream()
                .filter(beside -> beside.holds(text, from, found.end()))
                .map(Beside::usage)
                .findFirst()
                .orElseGet(() -> ordinary(text, from, found.value()));
        return new Counted(found.value(), usage, found.end());
    }

    /** After the ordinal 제 every counter takes Sino-Korean numbers, in one word with it; so do decades of age. */
    private static Usage ordinary(String text, int from, String counter) {
        boolean ordinal = Letter.at(text, from - 1) == '제';
        boolean spacedOrdinal = Letter.at(text, from - 1) == ' ' && Letter.at(text, from - 2) == '제';
        if (ordinal || spacedOrdinal) {
            return new Usage(0, ordinal);
        }
        boolean decade =
                counter.equals("대") && Letter.at(text, from + 1) == '0' && Letter.endOfDigits(text, from) == from + 2;
        return decade ? new Usage(0, false) : USAGES.getOrDefault(counter, new Usage(0, false));
    }

    private static WrittenForms<String> names() {
        Map<String, String> names = new HashMap<>();
        Table.rows("counters.tsv").forEach(row -> names.put(row.get(0), row.get(0)));
        return new WrittenForms<>(names);
    }

    private static Map<String, Usage> usages() {
        Map<String, Usage> usages = new HashMap<>();
        Table.rows("counters.tsv").forEach(row -> usages.putIfAbsent(row.get(0), Usage.of(row.get(1), row.get(2))));
        return usages;
    }

    private static Map<String, List<Beside>> contexts() {
        Map<String, List<Beside>> contexts = new HashMap<>();
        for (List<String> row : Table.rows("counter-contexts.tsv")) {
            boolean closed = row.get(1).endsWith("closed");
            String number = row.get(1).substring(0, row.get(1).lastIndexOf(' '));
            Beside beside = new Beside(
                    Usage.of(number, closed ? "closed" : "open"),
                    row.get(2).equals("before"),
                    List.of(row.get(3).split("\\|", -1)));
            contexts.merge(
                    row.get(0),
                    List.of(beside),
                    (all, one) -> java.util.stream.Stream.concat(all.stream(), one.stream())
                            .toList());
        }
        return contexts;
    }

    private record Counted(String name, Usage usage, int end) implements Measure {
        @Override
        public String read(Amount amount) {
            if (name.equals("월") && amount.countable()) {
                return month(amount) + name;
            }
            boolean fixed = amount.zeroLed() && !"시분초년일".contains(name);
            return (fixed ? amount.sino() : number(amount)) + (usage.closed ? "" : " ") + name;
        }

        @Override
        public String readRange(Amount from, Amount to) {
            return read(from) + "에서 " + read(to);
        }

        private String number(Amount amount) {
            if (!amount.countable() || amount.count() == 0 || usage.largestNative == 0) {
                return amount.value();
            }
            long count = amount.count();
            if (count == 1 && name.startsWith("번째")) {
                return "첫";
            }
            if (count <= usage.largestNative) {
                return Numerals.counting(count);
            }
            long ones = count % 100;
            boolean mixed = count > 100
                    && count < 1000
                    && ones > 0
                    && usage.largestNative >= 49
                    && ones <= (name.startsWith("번째") ? usage.largestNative : 9);
            return mixed ? Numerals.sino(count - ones) + Numerals.counting(ones) : amount.value();
        }

        private static String month(Amount amount) {
            return switch ((int) Math.min(amount.count(), 13)) {
                case 6 -> "유";
                case 10 -> "시";
                default -> amount.value();
            };
        }
    }
}
