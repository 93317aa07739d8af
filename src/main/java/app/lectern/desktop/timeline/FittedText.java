package app.lectern.desktop.timeline;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** As much of a text as its room holds, with an ellipsis where it is cut. Needs a toolkit; for one thread. */
final class FittedText {
    private static final String ELLIPSIS = "…";
    /** No letter that is read is narrower than this part of its font's size. */
    private static final double NARROWEST = 0.15;
    /** More than a window ever shows at once. */
    private static final int KEPT = 500;

    private record Wish(String text, Font font, double room) {}

    private final Text measure = new Text();
    /** While a script is played, the same is drawn many times a second. */
    private final Map<Wish, String> known = new HashMap<>();

    /**
     * The text in one line.
     *
     * @param room pixels
     * @return empty where not one letter fits
     */
    String of(String text, Font font, double room) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(new Wish(text, font, room), this::fit);
    }

    private String fit(Wish wish) {
        // a narration may be very long
        int most = (int) Math.max(0, wish.room() / (wish.font().getSize() * NARROWEST));
        String text = wish.text();
        String line = text.substring(0, Math.min(most, text.length())).replaceAll("\\s+", " ");
        measure.setFont(wish.font());
        return text.length() <= most && width(line) <= wish.room() ? line : cut(line, wish.room());
    }

    private String cut(String line, double room) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(line);
        int from = 0;
        int to = line.length();
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (width(cut(line, letters, middle)) <= room) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return cut(line, letters, from);
    }

    /** Ends before a letter that would be torn. */
    private static String cut(String line, BreakIterator letters, int length) {
        int end = length == 0 || letters.isBoundary(length) ? length : letters.preceding(length);
        return end == 0 ? "" : line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private double width(String line) {
        measure.setText(line);
        return measure.getLayoutBounds().getWidth();
    }
}
