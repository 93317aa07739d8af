package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates written in digits: 2026.12.31., 2026-12-31, 12/31, and a day of the week in brackets. */
final class Dates implements ReadingRule {
    private static final Pattern FULL =
            Pattern.compile("((?:1[0-9]|20|21)\\d\\d)([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?![\\d-])(\\.?)");
    private static final Pattern MONTH =
            Pattern.compile("((?:19|20)\\d\\d)(?:\\.\\s?(\\d{1,2})\\.|-(0\\d|1[0-2]))(?![\\d-])");
    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern DATE_AFTER =
            Pattern.compile("\\s?\\([월화수목금토일]\\)|까지|부터|\\s?~|에(?!서)|자로|\\s(?:까지|부터|마감|오전|오후)");
    private static final Pattern WEEKDAY = Pattern.compile("\\s?\\(([월화수목금토일])(?:요일)?\\)");
    private static final Pattern DATE_BEFORE = Pattern.compile("(?:일정|기한|마감일?|날짜|일시|기간|시행일?)\\s?:?\\s?$");

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        if (passage.at(at) == '(' || passage.at(at) == ' ') {
            return weekday(passage, at);
        }
        if (!Letter.isDigit(passage.at(at))) {
            return Optional.empty();
        }
        Matcher full = passage.matcher(FULL, at);
        if (full.lookingAt() && isDay(full.group(3), full.group(4))) {
            int end = full.group(5).isEmpty() || endsSentence(passage, full.end()) ? full.end(4) : full.end();
            return passage.word(at, end, year(full.group(1)) + " " + month(full.group(3)) + " " + day(full.group(4)));
        }
        Matcher month = passage.matcher(MONTH, at);
        if (month.lookingAt()) {
            String number = month.group(2) == null ? month.group(3) : month.group(2);
            if (isDay(number, "1")) {
                return passage.word(at, month.end(), year(month.group(1)) + " " + month(number));
            }
        }
        return shortDay(passage, at);
    }

    private static Optional<Edit> shortDay(Passage passage, int at) {
        Matcher day = passage.matcher(SHORT_DAY, at);
        if (!day.lookingAt() || !isDay(day.group(1), day.group(2)) || !meansDate(passage, at, day)) {
            return Optional.empty();
        }
        return passage.word(at, day.end(), month(day.group(1)) + " " + day(day.group(2)));
    }

    /** 1/3 is a fraction and 12/31 a date, unless the words around say otherwise. */
    private static boolean meansDate(Passage passage, int at, Matcher day) {
        int month = Integer.parseInt(day.group(1));
        int number = Integer.parseInt(day.group(2));
        String before = passage.text().substring(Math.max(0, at - 10), at);
        return month >= number
                || (number > 10
                        && (month > 10 || passage.matcher(DATE_AFTER, day.end()).lookingAt()))
                || passage.matcher(WEEKDAY, day.end()).lookingAt()
                || DATE_BEFORE.matcher(before).find();
    }

    private static Optional<Edit> weekday(Passage passage, int at) {
        boolean afterDay = Letter.isDigit(passage.at(at - 1))
                || ((passage.at(at - 1) == '일' || passage.at(at - 1) == '.') && Letter.isDigit(passage.at(at - 2)));
        Matcher weekday = passage.matcher(WEEKDAY, at);
        return afterDay && weekday.lookingAt()
                ? Passage.edit(at, weekday.end(), " " + weekday.group(1) + "요일")
                : Optional.empty();
    }

    /** The point after a day belongs to the date, but at the end of the text or line it also ends the sentence. */
    private static boolean endsSentence(Passage passage, int end) {
        char next = passage.at(Letter.endOfBlanks(passage.text(), end));
        return next == Letter.NONE || next == '\n' || next == '\r';
    }

    private static boolean isDay(String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m >= 1 && m <= 12 && d >= 1 && d <= 31;
    }

    private static String year(String digits) {
        return Numerals.sino(digits) + " 년";
    }

    private static String day(String digits) {
        return Numerals.sino(digits) + " 일";
    }

    static String month(String digits) {
        return switch (Integer.parseInt(digits)) {
            case 6 -> "유월";
            case 10 -> "시월";
            default -> Numerals.sino(digits) + "월";
        };
    }
}
