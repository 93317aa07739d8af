package app.lectern.slide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines read as one number and what it means.
 *
 * @param before what stands before the digits, such as a currency; often empty
 * @param unit what stands after them; often empty
 * @param line the line that holds them
 * @param rest the lines that explain it
 * @param note a last line that names the source
 */
record NumberText(
        String before,
        String digits,
        String unit,
        SlideText line,
        List<SlideText> rest,
        @Nullable SlideText note) {
    private static final Pattern NUMBER =
            Pattern.compile("^(\\D{0,4}?)\\s*([+-]?\\d(?:[\\d,.:/~∼-]*\\d)?)\\s*([^\\d.):\\s].*)?$");

    private static final Pattern NOTE = Pattern.compile("^(?:※|\\*|—|(?:출처|근거|자료|(?i:source))\\s*[:：]).*");
    private static final Pattern NOTE_MARK = Pattern.compile("^—\\s*");
    private static final int LONGEST_UNIT = 24;
    private static final int SHORT = 12;
    private static final int MOST_LINES = 5;

    NumberText {
        rest = List.copyOf(rest);
    }

    static Optional<NumberText> of(List<SlideText> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        SlideText first = lines.getFirst();
        Matcher matcher = NUMBER.matcher(first.text());
        String unit = matcher.matches() && matcher.group(3) != null ? matcher.group(3) : "";
        if (!matcher.matches() || unit.length() > LONGEST_UNIT) {
            return Optional.empty();
        }
        boolean noted = lines.size() > 1 && NOTE.matcher(lines.getLast().text()).matches();
        SlideText last = noted ? lines.getLast() : null;
        return Optional.of(new NumberText(
                matcher.group(1).strip(),
                matcher.group(2),
                unit,
                first,
                lines.subList(1, lines.size() - (noted ? 1 : 0)),
                last == null
                        ? null
                        : last.withText(NOTE_MARK.matcher(last.text()).replaceFirst(""))));
    }

    /** Whether lines are about one number even where nobody says so. */
    static boolean isOne(List<SlideText> lines) {
        return lines.size() <= MOST_LINES
                && of(lines).filter(NumberText::isShort).isPresent();
    }

    private boolean isShort() {
        boolean sentence = unit.endsWith(".") || unit.endsWith("다");
        return line.text().length() <= SHORT && !sentence && unit.chars().noneMatch(Character::isDigit);
    }

    /** What share of a whole a percentage is; negative when it is none. */
    double share() {
        if (!unit.equals("%") || digits.indexOf(',') >= 0 || !before.isEmpty()) {
            return -1;
        }
        try {
            double percent = Double.parseDouble(digits);
            return percent > 0 && percent <= 100 ? percent / 100 : -1;
        } catch (NumberFormatException range) {
            return -1;
        }
    }
}
