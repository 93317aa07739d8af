package app.lectern.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a narration into sentences, Korean and English above all. Put together again with the whitespace between them,
 * the sentences are the narration; each holds at least one letter or digit, for what is only punctuation stays with its
 * neighbour.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".?!…。．｡！？‼⁇⁈⁉";
    /** These end a sentence even when no space follows: their scripts write none. */
    private static final String ENDS_WITHOUT_SPACE = "。．｡！？";

    private static final String CLOSERS = "\"'”’)]}»›」』】〉》）］｝〕";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    /**
     * A piece of the narration, {@code text} without the whitespace around it.
     *
     * @param from where it begins in the narration, a UTF-16 index
     */
    public record Sentence(String text, int from, boolean endsLine) {
        public int to() {
            return from + text.length();
        }
    }

    private record Range(int start, int end) {}

    private final String text;
    private final List<Range> ranges = new ArrayList<>();

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /** The sentences in their order; empty when there is no letter and no digit to speak. */
    public static List<Sentence> split(String text) {
        SentenceSplitter splitter = new SentenceSplitter(text);
        splitter.cut();
        splitter.joinUnspeakable();
        return splitter.ranges.stream().map(splitter::sentence).toList();
    }

    private void cut() {
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (LINE_ENDS.indexOf(c) >= 0) {
                add(start, at);
                start = ++at;
            } else if (ENDS.indexOf(c) >= 0) {
                int marks = past(ENDS, at);
                int end = past(CLOSERS, marks);
                if (endsSentence(start, at, marks, end)) {
                    add(start, end);
                    start = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        add(start, text.length());
    }

    private int past(String characters, int from) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void add(int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            ranges.add(new Range(start, end));
        }
    }

    /** Whether the sentence from {@code start} ends with the marks from {@code mark} and the closers up to {@code end}. */
    private boolean endsSentence(int start, int mark, int marks, int end) {
        if (end == text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return end == marks
                    && (ENDS_WITHOUT_SPACE.indexOf(text.charAt(marks - 1)) >= 0
                            || KoreanEndings.closeSentenceWithoutSpace(text, mark, end));
        }
        String run = text.substring(mark, marks);
        if (run.length() > 1 && run.chars().allMatch(c -> c == '.')) {
            return false;
        }
        String rest = text.substring(end).stripLeading();
        if (rest.isEmpty()) {
            return true;
        }
        if (Character.isLowerCase(rest.codePointAt(0)) || (end > marks && KoreanEndings.quotes(rest))) {
            return false;
        }
        return !run.equals(".") || end > marks || !Abbreviations.endWithPoint(text.substring(start, mark), rest);
    }

    private void joinUnspeakable() {
        for (int i = 0; i < ranges.size(); ) {
            Range range = ranges.get(i);
            if (speakable(text.substring(range.start, range.end))) {
                i++;
            } else if (ranges.size() == 1) {
                ranges.clear();
            } else {
                int first = Math.max(0, i - 1);
                Range joined = new Range(ranges.get(first).start, ranges.get(first + 1).end);
                ranges.remove(first + 1);
                ranges.set(first, joined);
                i = first;
            }
        }
    }

    private static boolean speakable(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Sentence sentence(Range range) {
        int next = range.end;
        boolean endsLine = false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            endsLine |= LINE_ENDS.indexOf(text.charAt(next)) >= 0;
            next++;
        }
        String piece = text.substring(range.start, range.end);
        int from = range.start + piece.length() - piece.stripLeading().length();
        return new Sentence(piece.strip(), from, endsLine);
    }
}
