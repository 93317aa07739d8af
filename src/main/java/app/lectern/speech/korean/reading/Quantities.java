package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;

/** Numbers, alone or with what they count, and ranges of them: 세 개, 삼 층, 세 명에서 다섯 명, 십에서 이십 퍼센트. */
final class Quantities implements ReadingRule {
    private static final String RANGE_SIGNS = "~∼〜–—";

    /** Ranges with a hyphen, which must be told from names such as 12-3 before these are. */
    static final class HyphenRanges implements ReadingRule {
        @Override
        public Optional<Edit> at(Passage passage, int at) {
            return Amount.at(passage.text(), at).flatMap(amount -> range(passage, at, amount));
        }
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        Optional<Amount> amount = Amount.at(passage.text(), at);
        return amount.isEmpty() ? Optional.empty() : read(passage, at, amount.get());
    }

    private static Optional<Edit> read(Passage passage, int at, Amount amount) {
        Optional<Measure> measure = measure(passage.text(), at, amount.end());
        if (measure.isPresent()) {
            return passage.word(at, measure.get().end(), measure.get().read(amount));
        }
        Optional<Edit> range = range(passage, at, amount);
        return range.isPresent() ? range : passage.word(at, amount.end(), amount.sino());
    }

    private static Optional<Edit> range(Passage passage, int at, Amount from) {
        String text = passage.text();
        int sign = Letter.endOfBlanks(text, from.end());
        boolean hyphen = Letter.at(text, sign) == '-' && !from.zeroLed();
        if (!hyphen && !isRangeSign(Letter.at(text, sign))) {
            return Optional.empty();
        }
        int start = Letter.endOfBlanks(text, sign + 1);
        Optional<Amount> to = Amount.at(text, start);
        Optional<Measure> measure = to.flatMap(amount -> measure(text, start, amount.end()));
        if (to.isEmpty() || (hyphen && !(measure.isPresent() && rises(from, to.get()) && !isPlace(text, to.get())))) {
            return Optional.empty();
        }
        return measure.isPresent()
                ? passage.word(at, measure.get().end(), measure.get().readRange(from, to.get()))
                : passage.word(
                        at, to.get().end(), from.sino() + "에서 " + to.get().sino());
    }

    static boolean isRangeSign(char c) {
        return c != Letter.NONE && RANGE_SIGNS.indexOf(c) >= 0;
    }

    private static Optional<Measure> measure(String text, int from, int to) {
        Optional<Measure> counter = Counters.after(text, from, to);
        return counter.isPresent() ? counter : Units.after(text, from, to);
    }

    private static boolean rises(Amount from, Amount to) {
        return from.countable() && to.countable() && from.count() < to.count();
    }

    /** In addresses and numbers of documents a hyphen joins two parts of one name. */
    private static boolean isPlace(String text, Amount number) {
        return text.startsWith("번지", number.end())
                || text.startsWith("호", number.end())
                || text.startsWith("동", number.end())
                || text.startsWith("번길", number.end());
    }
}
