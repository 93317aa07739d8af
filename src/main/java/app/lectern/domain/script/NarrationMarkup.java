package app.lectern.domain.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Mark;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.NarrationText.SayAs;
import app.lectern.domain.script.NarrationText.SpellOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks that authors write into a narration. A mark stands in double square brackets: {@code [[pause 1.5]]},
 * {@code [[strong|never]]}, {@code [[spell|VPN]]}, {@code [[say bee pee|BP]]}, with Korean names 쉼, 강조, 철자, 읽기. A
 * backslash before {@code [[} makes them ordinary brackets. Marks do not hold marks.
 */
public final class NarrationMarkup {
    /** What a narration with marks says. */
    public record Reading(NarrationText narration, List<Message> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A stretch of the written narration.
     *
     * @param written with its brackets, as the author wrote it
     * @param shown what it leaves in the subtitles
     * @param mark what it says; null for plain text
     */
    public record Piece(
            String written, String shown, @Nullable Mark mark) {}

    private enum Kind {
        PAUSE,
        STRONG,
        SPELL,
        SAY
    }

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final Pattern ARGUED = Pattern.compile("(\\p{L}+)(?:\\s+([^|]*))?(?:\\|(.*))?", Pattern.DOTALL);
    private static final Map<String, Kind> KINDS = Map.of(
            "pause",
            Kind.PAUSE,
            "쉼",
            Kind.PAUSE,
            "strong",
            Kind.STRONG,
            "강조",
            Kind.STRONG,
            "spell",
            Kind.SPELL,
            "철자",
            Kind.SPELL,
            "say",
            Kind.SAY,
            "읽기",
            Kind.SAY);

    private final String written;
    private final StringBuilder shown = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();
    private int plainFrom;

    private NarrationMarkup(String written) {
        this.written = written;
    }

    /** Takes the marks out. A mark that is wrong is a problem and stays in the text as it is written. */
    public static Reading read(String written) {
        NarrationMarkup markup = new NarrationMarkup(written);
        markup.run();
        List<Mark> marks =
                markup.pieces.stream().map(Piece::mark).filter(Objects::nonNull).toList();
        return new Reading(new NarrationText(markup.shown.toString(), marks), markup.problems);
    }

    /** The narration in pieces, marks and plain text, for those who show the marks themselves. */
    public static List<Piece> pieces(String written) {
        NarrationMarkup markup = new NarrationMarkup(written);
        markup.run();
        return List.copyOf(markup.pieces);
    }

    private void run() {
        int at = 0;
        while (at < written.length()) {
            if (written.startsWith("\\" + OPEN, at)) {
                plain(at);
                plainFrom = at + 1;
                at += 1 + OPEN.length();
            } else if (written.startsWith(OPEN, at)) {
                at = mark(at);
            } else {
                at++;
            }
        }
        plain(written.length());
    }

    private void plain(int to) {
        if (to > plainFrom) {
            String text = written.substring(plainFrom, to);
            pieces.add(new Piece(text, text, null));
            shown.append(text);
        }
        plainFrom = to;
    }

    /** Reads the mark at {@code from} and tells where to go on. */
    private int mark(int from) {
        int close = written.indexOf(CLOSE, from);
        String inside = close < 0 ? written.substring(from) : written.substring(from + OPEN.length(), close);
        if (close < 0 || inside.contains(OPEN)) {
            problems.add(Message.of("mark.not-closed", shortened(written.substring(from))));
            return from + OPEN.length();
        }
        plain(from);
        int end = close + CLOSE.length();
        Matcher parts = ARGUED.matcher(inside.strip());
        Kind kind = parts.matches() ? KINDS.get(parts.group(1)) : null;
        if (kind == null) {
            problems.add(Message.of("mark.unknown", shortened(written.substring(from, end))));
            return end;
        }
        String argument = parts.group(2) == null ? "" : parts.group(2).strip();
        String content = parts.group(3) == null ? "" : parts.group(3).strip();
        if (kind == Kind.PAUSE ? !pause(from, end, argument) : !around(kind, from, end, argument, content)) {
            problems.add(Message.of("mark.wrong", shortened(written.substring(from, end))));
        }
        return end;
    }

    private boolean pause(int from, int end, String argument) {
        double seconds;
        try {
            seconds = argument.matches("\\d{1,3}(\\.\\d{1,3})?") ? Double.parseDouble(argument) : 0;
        } catch (NumberFormatException e) {
            return false;
        }
        if (seconds <= 0 || seconds > ScriptLimits.PAUSE_SECONDS) {
            return false;
        }
        pieces.add(new Piece(written.substring(from, end), "", new Pause(shown.length(), seconds)));
        // the spaces on both sides of a pause would stand beside each other
        boolean spaceBefore = shown.isEmpty() || Character.isWhitespace(shown.charAt(shown.length() - 1));
        boolean spaceAfter = end < written.length() && written.charAt(end) == ' ';
        plainFrom = spaceBefore && spaceAfter ? end + 1 : end;
        return true;
    }

    private boolean around(Kind kind, int from, int end, String argument, String content) {
        if (content.isEmpty() || argument.isEmpty() == (kind == Kind.SAY)) {
            return false;
        }
        int start = shown.length();
        int stop = start + content.length();
        Mark mark = switch (kind) {
            case STRONG -> new Emphasis(start, stop);
            case SPELL -> new SpellOut(start, stop);
            case SAY -> new SayAs(start, stop, argument);
            case PAUSE -> throw new IllegalArgumentException("a pause has no content");
        };
        pieces.add(new Piece(written.substring(from, end), content, mark));
        shown.append(content);
        plainFrom = end;
        return true;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
