package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;

/** What stands before a number: a minus, a plus, a sign of money. */
final class Signs implements ReadingRule {
    private static final String MONEY_SIGNS = "₩$€£¥￦";
    private static final String[] MONEY = {"원", "달러", "유로", "파운드", "엔", "원"};

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char sign = passage.at(at);
        boolean number = Letter.isDigit(passage.at(at + 1));
        if (number && (sign == '-' || sign == '−') && startsWord(passage, at)) {
            int end = endOfRange(
                    passage.text(), Amount.plain(passage.text(), at + 1).end());
            return Passage.edit(at, at + 1, Units.isTemperature(passage.text(), end) ? "영하 " : "마이너스 ");
        }
        if (number && sign == '+' && startsWord(passage, at)) {
            return Passage.edit(at, at + 1, "플러스 ");
        }
        return money(passage, at);
    }

    private static Optional<Edit> money(Passage passage, int at) {
        int which = passage.at(at) == Letter.NONE ? -1 : MONEY_SIGNS.indexOf(passage.at(at));
        Optional<Amount> amount = Amount.at(passage.text(), Letter.endOfBlanks(passage.text(), at + 1));
        return which < 0 || amount.isEmpty()
                ? Optional.empty()
                : passage.word(at, amount.get().end(), amount.get().value() + " " + MONEY[which]);
    }

    /** The unit of -10~40℃ stands after its second number. */
    private static int endOfRange(String text, int end) {
        boolean range = Quantities.isRangeSign(Letter.at(text, end)) && Letter.isDigit(Letter.at(text, end + 1));
        return range ? Amount.plain(text, end + 1).end() : end;
    }

    private static boolean startsWord(Passage passage, int at) {
        char before = passage.at(at - 1);
        return before == Letter.NONE || Letter.isSpace(before) || "(~∼–,:".indexOf(before) >= 0;
    }
}
