package app.lectern.script.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a text, word by word. Korean words are whole, with their particles; punctuation stands apart.
 *
 * @param spans in reading order; the KEPT and ADDED ones put together are the text as it is now
 */
public record TextDifference(List<Span> spans) {
    /** What happened to a part of a text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * A part of a text, with the space after it.
     *
     * @param text never empty
     */
    public record Span(Kind kind, String text) {}

    public TextDifference {
        spans = List.copyOf(spans);
    }

    /** The difference of two texts. Takes memory in proportion to their lengths. */
    public static TextDifference of(String before, String after) {
        if (before.equals(after)) {
            return new TextDifference(after.isEmpty() ? List.of() : List.of(new Span(Kind.KEPT, after)));
        }
        Spans spans = new Spans();
        // the space between two words is part of neither, so it is kept as it is now
        for (AbstractDelta<Token> delta : DiffUtils.diff(
                        Token.of(before), Token.of(after), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                spans.keep(delta.getTarget().getLines());
            } else {
                spans.change(delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }
        return new TextDifference(spans.toList());
    }

    /** The difference of two texts whose lines stand for themselves: line by line where there are as many of them. */
    public static TextDifference ofLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (old.size() != now.size()) {
            return of(before, after);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            spans.addAll(of(old.get(i), now.get(i)).spans());
            if (i + 1 < now.size()) {
                spans.add(new Span(Kind.KEPT, "\n"));
            }
        }
        return new TextDifference(spans);
    }

    /** Whether no word differs; spaces and line breaks may. */
    public boolean isSame() {
        return spans.stream().allMatch(span -> span.kind() == Kind.KEPT);
    }

    /** How many places differ: one replaced by another is one place. */
    public int places() {
        int places = 0;
        Kind last = Kind.KEPT;
        for (Span span : spans) {
            if (span.kind() != Kind.KEPT && last == Kind.KEPT) {
                places++;
            }
            last = span.kind();
        }
        return places;
    }

    /** Gathers what comes in small pieces. */
    private static final class Spans {
        private final List<Span> done = new ArrayList<>();
        private final List<Token> removed = new ArrayList<>();
        private final List<Token> added = new ArrayList<>();
        /** Punctuation between two changes: whether it is shown as kept depends on what follows. */
        private final List<Token> between = new ArrayList<>();

        void change(List<Token> gone, List<Token> come) {
            removed.addAll(between);
            added.addAll(between);
            between.clear();
            removed.addAll(gone);
            added.addAll(come);
        }

        void keep(List<Token> tokens) {
            boolean changing = !removed.isEmpty() && !added.isEmpty();
            if (changing && tokens.stream().allMatch(Token::isPunctuation)) {
                between.addAll(tokens);
                return;
            }
            add(Kind.KEPT, slid(tokens));
        }

        /**
         * What comes after a change. A sentence that is put in between two others is found from the end of the first to
         * before its own end: it is told from its beginning to its end.
         */
        private List<Token> slid(List<Token> tokens) {
            List<Token> change = removed.isEmpty() ? added : removed;
            boolean oneSided = removed.isEmpty() != added.isEmpty() && between.isEmpty();
            if (oneSided
                    && change.size() > 1
                    && change.getFirst().isPunctuation()
                    && change.getFirst().equals(tokens.getFirst())) {
                Token first = change.removeFirst();
                boolean coming = removed.isEmpty();
                add(Kind.KEPT, List.of(coming ? first : tokens.getFirst()));
                change.add(coming ? tokens.getFirst() : first);
                flush();
                return tokens.subList(1, tokens.size());
            }
            flush();
            return tokens;
        }

        private void flush() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            add(Kind.KEPT, between);
            removed.clear();
            added.clear();
            between.clear();
        }

        private void add(Kind kind, List<Token> tokens) {
            if (!tokens.isEmpty()) {
                String text = tokens.stream().map(Token::written).collect(Collectors.joining());
                boolean more = !done.isEmpty() && done.getLast().kind() == kind;
                String before = more ? done.removeLast().text() : "";
                done.add(new Span(kind, before + text));
            }
        }

        List<Span> toList() {
            flush();
            return done;
        }
    }
}
