package app.lectern.slide;

import java.util.List;

/**
 * Set text, ready to draw, in slide units. Its height is measured from the top of the first Hangul syllable to the
 * bottom of the last one, not from line box to line box, so that layouts space what the eye sees.
 *
 * @param tooWide whether an unbreakable word is wider than the measure
 * @param shortened whether an ellipsis stands for words that found no room
 */
record TextBlock(List<Line> lines, TypeStyle style, FontBook.HangulEdges edges, boolean tooWide, boolean shortened) {
    /** How far Latin letters such as g reach below the baseline, in em: more than Hangul does. */
    private static final float DESCENDER = 0.23f;

    /** A word in its place; x counts from the line's start. */
    record Run(Word word, float x, boolean emphasised) {}

    /**
     * One line.
     *
     * @param hang how far its start goes left of the margin so that the first ink meets it
     */
    record Line(List<Run> runs, float width, float hang) {
        Line {
            runs = List.copyOf(runs);
        }
    }

    TextBlock {
        lines = List.copyOf(lines);
    }

    int lineCount() {
        return lines.size();
    }

    float height() {
        return lines.isEmpty() ? 0 : heightOf(lines.size(), style, edges);
    }

    /** Like the height, but down to the tails of Latin letters: what must be free for the text. */
    float depth() {
        return height() + reserve(style, edges);
    }

    float width() {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The baseline of a line, counted from the top of the block. */
    float baseline(int line) {
        return edges.top() * style.units() + line * style.lineUnits();
    }

    /** The middle of the first line. */
    float firstLineCentre() {
        return (edges.top() + edges.bottom()) * style.units() / 2;
    }

    /** The height of so many lines. */
    static float heightOf(int lines, TypeStyle style, FontBook.HangulEdges edges) {
        return (lines - 1) * style.lineUnits() + (edges.top() + edges.bottom()) * style.units();
    }

    /** What Latin tails need below the height. */
    static float reserve(TypeStyle style, FontBook.HangulEdges edges) {
        return Math.max(0, DESCENDER - edges.bottom()) * style.units();
    }
}
