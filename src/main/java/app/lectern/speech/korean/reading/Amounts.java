package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with what they count: counters, units, money, percent, ranges, fractions, temperatures below zero. */
final class Amounts implements ReadingRule {
    private static final Map<Character, String> MONEY =
            Map.of('₩', "원", '￦', "원", '$', "달러", '€', "유로", '£', "파운드", '¥', "엔");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,4})(?![\\d/])");
    private static final String RANGE_SIGNS = "~∼〜～–";
    private static final String MINUS_SIGNS = "-−–";

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (MONEY.containsKey(c) && Letter.isDigit(passage.at(at + 1))) {
            Amount amount = Amount.at(passage.text(), at + 1).orElseThrow();
            int end = passage.startsWith("원", amount.end()) ? amount.end() + 1 : amount.end();
            return passage.word(at, end, amount.sino() + " " + MONEY.get(c));
        }
        if (MINUS_SIGNS.indexOf(c) >= 0 && startsNegative(passage, at)) {
            return negative(passage, at);
        }
        if (!Letter.isDigit(c)) {
            return Optional.empty();
        }
        return fraction(passage, at).or(() -> Amount.at(passage.text(), at).map(amount -> read(passage, at, amount)));
    }

    private static boolean startsNegative(Passage passage, int at) {
        char before = passage.at(at - 1);
        return Letter.isDigit(passage.at(at + 1))
                && (before == Letter.NONE || Letter.isSpace(before) || before == '(' || before == '~');
    }

    private static Optional<Edit> negative(Passage passage, int at) {
        Amount amount = Amount.at(passage.text(), at + 1).orElseThrow();
        Optional<Units.Unit> unit = Units.after(passage.text(), amount.end());
        boolean cold = unit.isPresent() && unit.get().name().equals("도");
        String number = (cold ? "영하 " : "마이너스 ") + amount.sino();
        return unit.isPresent()
                ? passage.word(at, unit.get().end(), number + " " + unit.get().name())
                : passage.word(at, amount.end(), number);
    }

    private static Optional<Edit> fraction(Passage passage, int at) {
        Matcher fraction =
                FRACTION.matcher(passage.text()).region(at, passage.text().length());
        char before = passage.at(at - 1);
        if (!fraction.lookingAt() || before == '/' || Letter.isDigit(before)) {
            return Optional.empty();
        }
        String said = Numerals.sino(fraction.group(2)) + "분의 " + Numerals.sino(fraction.group(1));
        return passage.word(at, fraction.end(), said);
    }

    private static Edit read(Passage passage, int at, Amount amount) {
        return range(passage, at, amount).orElseGet(() -> {
            Said said = counted(passage, at, amount);
            return passage.word(at, said.end, said.words).orElseThrow();
        });
    }

    private record Said(String words, int end) {}

    /** The number with its counter or unit, if it has one. */
    private static Said counted(Passage passage, int at, Amount amount) {
        Optional<Units.Unit> unit = Units.after(passage.text(), amount.end());
        if (unit.isPresent()) {
            return new Said(
                    unit.get().before() + amount.sino() + " " + unit.get().name(),
                    unit.get().end());
        }
        Optional<Counters.Found> counter = Counters.after(passage, at, amount);
        if (counter.isPresent()) {
            return new Said(counter.get().said(amount), counter.get().end());
        }
        return new Said(amount.sino(), amount.end());
    }

    /** 20~30대 are people of an age, not machines. */
    private static boolean isDecade(Amount amount) {
        return amount.countable() && amount.count() % 10 == 0 && amount.count() >= 10 && amount.count() < 100;
    }

    /** 3~5명 is 세 명에서 다섯 명, 10~20% 십에서 이십 퍼센트; a hyphen is a range only before something counted. */
    private static Optional<Edit> range(Passage passage, int at, Amount first) {
        String text = passage.text();
        int sign = Letter.endOfBlanks(text, first.end());
        char c = Letter.at(text, sign);
        boolean hyphen = c == '-' && sign == first.end();
        if (c == Letter.NONE || !(RANGE_SIGNS.indexOf(c) >= 0 || hyphen)) {
            return Optional.empty();
        }
        int next = Letter.endOfBlanks(text, sign + 1);
        Optional<Amount> last = Amount.at(text, next);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Counters.Found> counter = Counters.after(passage, next, last.get());
        Optional<Units.Unit> unit = Units.after(text, last.get().end());
        if (unit.isEmpty() && counter.isPresent()) {
            Counters.Found own = counter.get();
            String said = own.word().equals("대") && isDecade(first) && isDecade(last.get())
                    ? first.sino() + "에서 " + last.get().sino() + " 대"
                    : own.said(first) + "에서 " + own.said(last.get());
            return passage.word(at, own.end(), said);
        }
        if (hyphen && unit.isEmpty()) {
            return passage.word(
                    at, last.get().end(), first.sino() + " 다시 " + last.get().sino());
        }
        String measured = unit.map(
                        one -> one.before() + first.sino() + "에서 " + last.get().sino() + " " + one.name())
                .orElseGet(() -> first.sino() + "에서 " + last.get().sino());
        return passage.word(at, unit.map(Units.Unit::end).orElse(last.get().end()), measured);
    }
}
