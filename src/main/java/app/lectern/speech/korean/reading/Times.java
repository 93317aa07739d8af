package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day such as 21:30, and ratios such as 3:1 and 120 대 80. */
final class Times implements ReadingRule {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?![:\\d])");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,6}+)(?: ?: ?|대 ?)(\\d{1,6}+)(?![:\\d])");

    private static final Pattern HALF = Pattern.compile("(?:([Aa])|[Pp])\\.?[Mm]\\.? ?(?=\\d{1,2}(?::| ?시))");

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        Matcher half = passage.matcher(HALF, at);
        if (!Letter.isLatin(passage.at(at - 1)) && half.lookingAt()) {
            return Passage.edit(at, half.end(), half.group(1) == null ? "오후 " : "오전 ");
        }
        if (!Letter.isDigit(passage.at(at))) {
            return Optional.empty();
        }
        Matcher clock = passage.matcher(CLOCK, at);
        if (clock.lookingAt()) {
            return passage.word(at, clock.end(), time(clock));
        }
        Matcher ratio = passage.matcher(RATIO, at);
        return ratio.lookingAt() && !countsVehicles(passage, ratio)
                ? passage.word(at, ratio.start(2), Numerals.sino(ratio.group(1)) + " 대 ")
                        .map(edit -> new Edit(at, ratio.start(2), edit.text().stripTrailing() + " "))
                : Optional.empty();
    }

    /** "3대 5명" are three cars and five people. */
    private static boolean countsVehicles(Passage passage, Matcher ratio) {
        return Counters.after(passage.text(), ratio.start(2), ratio.end(2)).isPresent()
                && passage.at(ratio.end(1)) == '대';
    }

    private static String time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        String hours = (hour >= 1 && hour <= 12 ? Numerals.counting(hour) : Numerals.sino(hour)) + " 시";
        String minutes = minute == 0 ? "" : " " + Numerals.sino(minute) + " 분";
        String seconds = clock.group(3) == null ? "" : " " + Numerals.sino(clock.group(3)) + " 초";
        return hours + minutes + seconds;
    }
}
