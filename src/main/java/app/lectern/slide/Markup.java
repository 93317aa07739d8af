package app.lectern.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the emphasis marks in a text: {@code *words*}. An asterisk is a mark only where it cannot be anything else: the
 * opening one does not follow a letter, a digit or an asterisk, both touch the words, and neither is doubled. So
 * {@code 2 * 3}, {@code 010-****-1234} and {@code * footnote} stay as they are.
 */
final class Markup {
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*([^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?!\\*)");

    /** A stretch of text in one manner. */
    record Span(String text, boolean emphasised) {}

    private Markup() {}

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = EMPHASIS.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                spans.add(new Span(text.substring(at, matcher.start()), false));
            }
            spans.add(new Span(text.substring(matcher.start() + 1, matcher.end() - 1), true));
            at = matcher.end();
        }
        if (at < text.length()) {
            spans.add(new Span(text.substring(at), false));
        }
        return spans;
    }
}
