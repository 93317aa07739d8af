package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fractions such as 1/3, said the denominator first: 삼분의 일. */
final class Fractions implements ReadingRule {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4}+)/(\\d{1,4}+)(?![\\d/])");

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        if (!Letter.isDigit(passage.at(at))) {
            return Optional.empty();
        }
        Matcher fraction = passage.matcher(FRACTION, at);
        if (!fraction.lookingAt() || passage.at(at - 1) == '/') {
            return Optional.empty();
        }
        String over = Numerals.sino(fraction.group(1));
        String under = Numerals.sino(fraction.group(2));
        boolean proper = Integer.parseInt(fraction.group(1)) < Integer.parseInt(fraction.group(2));
        return passage.word(at, fraction.end(), proper ? under + "분의 " + over : over + " 슬래시 " + under);
    }
}
