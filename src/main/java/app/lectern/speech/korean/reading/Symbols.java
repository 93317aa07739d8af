package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All other signs: said by name, heard as a pause, or left out. */
final class Symbols implements ReadingRule {
    private static final String PAUSES = "→⇒➔➜▶>|/\\—–―-";
    private static final String MARKS = ".,?!…";
    private static final Map<Character, String> NAMES = new HashMap<>();

    static {
        Table.rows("symbols.tsv").forEach(row -> NAMES.put(row.get(0).charAt(0), row.get(1)));
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (c == ' ') {
            return spacedPause(passage, at);
        }
        if (stays(c)) {
            return Optional.empty();
        }
        if (c == '=' && isSaid(passage.at(Letter.endOfBlanks(passage.text(), at + 1)))) {
            return equals(passage, at);
        }
        if (c == '#' && Letter.isHangul(passage.at(at + 1)) && !passage.startsWith("버튼", at + 1)) {
            return Passage.edit(at, at + 1, "해시태그 ");
        }
        String name = name(passage, at, c);
        if (!name.isEmpty()) {
            return named(passage, at, name);
        }
        boolean hyphen = c == '-' && Letter.isWord(passage.at(at - 1)) && Letter.isWord(passage.at(at + 1));
        return between(passage, at, at, PAUSES.indexOf(c) >= 0 && !hyphen ? ", " : " ");
    }

    /** A pause takes up the blanks on both of its sides. */
    private static Optional<Edit> spacedPause(Passage passage, int at) {
        int sign = Letter.endOfBlanks(passage.text(), at);
        char c = passage.at(sign);
        boolean pause = c != Letter.NONE
                && PAUSES.indexOf(c) >= 0
                && name(passage, sign, c).isEmpty();
        boolean apart = Letter.isSpace(passage.at(sign + 1)) || c != '-';
        return pause && apart ? between(passage, at, sign, ", ") : Optional.empty();
    }

    private static String name(Passage passage, int at, char c) {
        int next = Letter.endOfBlanks(passage.text(), at + 1);
        boolean numbers = Letter.isDigit(passage.at(next)) && Letter.isHangul(passage.lastSaid());
        boolean afterNumber = at > 0 && Letter.isDigit(passage.at(beforeBlanks(passage, at)));
        return switch (c) {
            case '+' -> numbers && afterNumber ? "더하기" : "플러스";
            case '-', '−' -> numbers && afterNumber && Letter.isSpace(passage.at(at - 1)) ? "빼기" : "";
            case '*' -> passage.startsWith("표", at + 1) ? "별" : numbers && afterNumber ? "곱하기" : "";
            case '<' -> numbers && afterNumber ? "작다" : "";
            case '>' -> numbers && afterNumber ? "크다" : "";
            default -> NAMES.getOrDefault(c, "");
        };
    }

    private static Optional<Edit> equals(Passage passage, int at) {
        char before = passage.lastSaid();
        int end = Letter.endOfBlanks(passage.text(), at + 1);
        return Passage.edit(at, end, Letter.isHangul(before) ? (Josa.isClosed(before) ? "은 " : "는 ") : "");
    }

    private static Optional<Edit> named(Passage passage, int at, String name) {
        boolean before =
                Letter.isHangul(Letter.at(passage.said(), passage.said().length() - 1));
        char next = passage.at(at + 1);
        boolean after = Letter.isDigit(next)
                || Letter.isLatin(next)
                || (Letter.isHangul(next) && "&+×÷=@".indexOf(passage.at(at)) >= 0);
        return Passage.edit(at, at + 1, (before ? " " : "") + name + (after ? " " : ""));
    }

    private static Optional<Edit> between(Passage passage, int from, int sign, String pause) {
        boolean pair = Character.isHighSurrogate(passage.at(sign)) && Character.isLowSurrogate(passage.at(sign + 1));
        int next = Letter.endOfBlanks(passage.text(), sign + (pair ? 2 : 1));
        boolean between = Letter.isHangul(passage.lastSaid()) && isSaid(passage.at(next));
        boolean spaced = Letter.isSpace(Letter.at(passage.said(), passage.said().length() - 1));
        return Passage.edit(from, next, between && !(spaced && pause.isBlank()) ? pause : "");
    }

    private static int beforeBlanks(Passage passage, int at) {
        int before = at - 1;
        while (passage.at(before) == ' ') {
            before--;
        }
        return before;
    }

    private static boolean isSaid(char c) {
        return c != Letter.NONE && !Letter.isSpace(c) && MARKS.indexOf(c) < 0;
    }

    /** Hangul, spaces and marks stay, and so do letters of scripts that are not read here. */
    private static boolean stays(char c) {
        boolean foreign = Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
        return c == Letter.NONE
                || Letter.isHangul(c)
                || Character.isWhitespace(c)
                || MARKS.indexOf(c) >= 0
                || (foreign && !NAMES.containsKey(c));
    }
}
