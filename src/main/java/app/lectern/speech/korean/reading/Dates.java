package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits: 2026.12.31., 2026-12-31, 12/31. */
final class Dates implements ReadingRule {
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})([-./]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)(?:\\.(?=\\s|[^\\d\\s.]|$))?");

    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d{2})\\. ?(\\d{1,2})\\.(?! ?\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\d/%])");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char before = passage.at(at - 1);
        if (!Letter.isDigit(passage.at(at))
                || Letter.isDigit(before)
                || before == '.'
                || before == '/'
                || before == '-') {
            return Optional.empty();
        }
        String text = passage.text();
        Matcher full = FULL.matcher(text).region(at, text.length());
        if (full.lookingAt() && isDay(full.group(3), full.group(4))) {
            int end = keepsSentenceEnd(text, full.end());
            return passage.word(
                    at, end, Numerals.sino(full.group(1)) + " 년 " + month(full.group(3)) + " " + day(full.group(4)));
        }
        Matcher month = YEAR_MONTH.matcher(text).region(at, text.length());
        if (month.lookingAt() && isDay(month.group(2), "1")) {
            int end = keepsSentenceEnd(text, month.end());
            return passage.word(at, end, Numerals.sino(month.group(1)) + " 년 " + month(month.group(2)));
        }
        Matcher short1 = MONTH_DAY.matcher(text).region(at, text.length());
        if (short1.lookingAt()
                && isDay(short1.group(1), short1.group(2))
                && Integer.parseInt(short1.group(2)) > MONTHS) {
            return passage.word(at, short1.end(), month(short1.group(1)) + " " + day(short1.group(2)));
        }
        return Optional.empty();
    }

    /** The point after a date ends the sentence too where nothing more follows. */
    private static int keepsSentenceEnd(String text, int end) {
        return text.charAt(end - 1) == '.' && text.substring(end).isBlank() ? end - 1 : end;
    }

    private static boolean isDay(String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m >= 1 && m <= MONTHS && d >= 1 && d <= DAYS;
    }

    /** 6월 is 유월 and 10월 시월 (표준어 규정 제52항의 속음). */
    static String month(String digits) {
        return switch (Integer.parseInt(digits)) {
            case 6 -> "유월";
            case 10 -> "시월";
            default -> Numerals.sino(digits) + "월";
        };
    }

    private static String day(String digits) {
        return Numerals.sino(digits) + " 일";
    }
}
