package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;

/** The sign of a range between things that have been read: 아홉 시에서 열 시, 월에서 금; open ones: 아홉 시부터. */
final class Ranges implements ReadingRule {
    @Override
    public Optional<Edit> at(Passage passage, int at) {
        int sign = Letter.endOfBlanks(passage.text(), at);
        if (!Quantities.isRangeSign(passage.at(sign)) || !Letter.isHangul(passage.lastSaid())) {
            return Optional.empty();
        }
        int next = Letter.endOfBlanks(passage.text(), sign + 1);
        boolean spaced = sign > at || next > sign + 1;
        boolean numbers = numberBefore(passage, at) || Letter.isDigit(passage.at(next));
        boolean dash = passage.at(sign) == '–' || passage.at(sign) == '—';
        if (Letter.isWord(passage.at(next)) && (numbers || !spaced) && !(dash && !numbers)) {
            return Passage.edit(at, next, passage.startsWith("까지", next) ? "부터 " : "에서 ");
        }
        boolean open = numberBefore(passage, at) && !dash && !Letter.isWord(passage.at(next));
        return open ? Passage.edit(at, sign + 1, "부터") : Optional.empty();
    }

    /** Whether the word before a place has a number in it. */
    private static boolean numberBefore(Passage passage, int at) {
        for (int before = at - 1; before >= Math.max(0, at - 12) && Letter.isWord(passage.at(before)); before--) {
            if (Letter.isDigit(passage.at(before))) {
                return true;
            }
        }
        return false;
    }
}
