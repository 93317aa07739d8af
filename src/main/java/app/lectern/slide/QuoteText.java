package app.lectern.slide;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines read as a quotation.
 *
 * @param words without quotation marks: the slide draws its own
 * @param source who said it, from a last line that begins with a dash
 */
record QuoteText(List<SlideText> words, @Nullable SlideText source) {
    private static final Pattern SOURCE = Pattern.compile("^[—–―]+\\s*(?=\\S)|^-{1,2}\\s+(?=\\S)");
    private static final Pattern OPENING = Pattern.compile("^[“\"「『]");
    private static final Pattern CLOSING = Pattern.compile("[”\"」』]$");
    private static final int MOST_LINES = 5;

    QuoteText {
        words = List.copyOf(words);
    }

    /** A quotation of some lines, or of the heading where there are none but the source. */
    static QuoteText of(List<SlideText> lines, @Nullable SlideText heading) {
        boolean sourced = hasSource(lines);
        List<SlideText> words = sourced ? lines.subList(0, lines.size() - 1) : lines;
        SlideText last = sourced ? lines.getLast() : null;
        SlideText source =
                last == null ? null : last.withText(SOURCE.matcher(last.text()).replaceFirst(""));
        List<SlideText> quoted = words.isEmpty() && heading != null ? List.of(heading) : words;
        return new QuoteText(quoted.stream().map(line -> bare(line, quoted)).toList(), source);
    }

    /** Whether lines are somebody's words even where nobody says so. */
    static boolean isQuoted(List<SlideText> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return false;
        }
        boolean sourced = hasSource(lines);
        String last = lines.get(sourced && lines.size() > 1 ? lines.size() - 2 : lines.size() - 1)
                .text();
        boolean marks = OPENING.matcher(lines.getFirst().text()).find()
                && CLOSING.matcher(last).find()
                && lines.size() <= (sourced ? 3 : 1);
        return marks || (sourced && lines.size() > 1);
    }

    private static boolean hasSource(List<SlideText> lines) {
        boolean last =
                !lines.isEmpty() && SOURCE.matcher(lines.getLast().text()).find();
        // lines that all begin so are a list
        return last
                && (lines.size() == 1
                        || !SOURCE.matcher(lines.getFirst().text()).find());
    }

    /** Marks go only where they embrace the whole quotation. */
    private static SlideText bare(SlideText line, List<SlideText> all) {
        boolean embraced = OPENING.matcher(all.getFirst().text()).find()
                && CLOSING.matcher(all.getLast().text()).find();
        if (!embraced) {
            return line;
        }
        String text = line.text();
        text = line.equals(all.getFirst()) ? OPENING.matcher(text).replaceFirst("") : text;
        return line.withText(line.equals(all.getLast()) ? CLOSING.matcher(text).replaceFirst("") : text);
    }
}
