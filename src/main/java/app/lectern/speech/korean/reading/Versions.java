package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of versions, sections and network addresses: v2.1, 1.2.3, 192.168.0.1. */
final class Versions implements ReadingRule {
    private static final Pattern VERSION = Pattern.compile("[vV]\\.? ?(?=\\d)");
    private static final Pattern POINTS = Pattern.compile("\\d{1,9}+(?:\\.\\d{1,9}+){2,9}+(?!\\d)");
    private static final int ADDRESS_PARTS = 4;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        if (Letter.isDigit(passage.at(at))) {
            Matcher points = passage.matcher(POINTS, at);
            return points.lookingAt() ? passage.word(at, points.end(), parts(points.group())) : Optional.empty();
        }
        Matcher version = passage.matcher(VERSION, at);
        return !Letter.isWord(passage.at(at - 1)) && version.lookingAt()
                ? Passage.edit(at, version.end(), "버전 ")
                : Optional.empty();
    }

    private static String parts(String number) {
        String[] parts = number.split("\\.", -1);
        StringBuilder said = new StringBuilder();
        for (String part : parts) {
            said.append(said.isEmpty() ? "" : " 점 ")
                    .append(parts.length == ADDRESS_PARTS ? Numerals.digitByDigit(part, '공') : Numerals.sino(part));
        }
        return said.toString();
    }
}
