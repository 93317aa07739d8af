package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the day as 21:30 and 9:05:10; a ratio such as 3:1 is no time. */
final class ClockTimes implements ReadingRule {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,6}) ?: ?(\\d{1,6})(?![\\d:])");
    private static final int NATIVE_HOURS = 12;
    private static final int HOURS = 24;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char before = passage.at(at - 1);
        if (!Letter.isDigit(passage.at(at)) || Letter.isDigit(before) || before == ':' || before == '.') {
            return Optional.empty();
        }
        String text = passage.text();
        Matcher time = TIME.matcher(text).region(at, text.length());
        if (time.lookingAt() && Integer.parseInt(time.group(1)) <= HOURS) {
            String minutes = part(time.group(2), " 분");
            String seconds = time.group(3) == null ? "" : part(time.group(3), " 초");
            return passage.word(at, time.end(), hour(Integer.parseInt(time.group(1))) + minutes + seconds);
        }
        Matcher ratio = RATIO.matcher(text).region(at, text.length());
        return ratio.lookingAt()
                ? passage.word(at, ratio.end(), Numerals.sino(ratio.group(1)) + " 대 " + Numerals.sino(ratio.group(2)))
                : Optional.empty();
    }

    /** Hours of half a day have native names, those of a whole day Sino-Korean ones. */
    static String hour(int hour) {
        return (hour >= 1 && hour <= NATIVE_HOURS ? Numerals.counting(hour) : Numerals.sino(hour)) + " 시";
    }

    private static String part(String digits, String unit) {
        int value = Integer.parseInt(digits);
        return value == 0 ? "" : " " + Numerals.sino(value) + unit;
    }
}
