package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brackets and colons, heard as pauses; quotes, which are not heard; Hanja that repeat the Hangul before them. */
final class Brackets implements ReadingRule {
    private static final String OPENING = "([{（［｛〔【";
    private static final String CLOSING = ")]}）］｝〕】";
    private static final String SILENT = "\"'“”‘’„‚«»「」『』《》〈〉`´";
    private static final Pattern HANJA = Pattern.compile("[(（\\[]\\p{IsHan}{1,20}+[)）\\]]");
    private static final String MARKS = ".,?!…";

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (c == ' ') {
            int sign = Letter.endOfBlanks(passage.text(), at);
            return isOpening(passage.at(sign)) ? open(passage, at, sign) : Optional.empty();
        }
        if (c == Letter.NONE) {
            return Optional.empty();
        }
        Matcher hanja = passage.matcher(HANJA, at);
        if (Letter.isHangul(passage.at(at - 1)) && hanja.lookingAt()) {
            return Passage.edit(at, hanja.end(), "");
        }
        if (SILENT.indexOf(c) >= 0) {
            return Passage.edit(at, at + 1, "");
        }
        if (isOpening(c)) {
            return open(passage, at, at);
        }
        if (c == ',' && Letter.isDigit(passage.at(at + 1))) {
            return Passage.edit(at, at + 1, ", ");
        }
        if (CLOSING.indexOf(c) >= 0) {
            int end = Letter.endOfBlanks(passage.text(), at + 1);
            boolean pause = end > at + 1 && isSaid(passage.at(end)) && Letter.isHangul(passage.lastSaid());
            return Passage.edit(at, end, pause ? ", " : end > at + 1 ? " " : "");
        }
        return c == ':' || c == ';' ? pause(passage, at) : Optional.empty();
    }

    private static Optional<Edit> open(Passage passage, int from, int sign) {
        int end = Letter.endOfBlanks(passage.text(), sign + 1);
        boolean pause = Letter.isHangul(passage.lastSaid()) && isSaid(passage.at(end));
        return Passage.edit(from, end, pause ? ", " : from < sign ? " " : "");
    }

    private static boolean isOpening(char c) {
        return c != Letter.NONE && OPENING.indexOf(c) >= 0;
    }

    /** A comma in the place of a sign, unless there is nothing on one of its sides. */
    static Optional<Edit> pause(Passage passage, int at) {
        int end = Letter.endOfBlanks(passage.text(), at + 1);
        boolean between = Letter.isHangul(passage.lastSaid()) && isSaid(passage.at(end));
        return Passage.edit(at, end, between ? ", " : "");
    }

    private static boolean isSaid(char c) {
        return c != Letter.NONE && !Letter.isSpace(c) && MARKS.indexOf(c) < 0 && CLOSING.indexOf(c) < 0;
    }
}
