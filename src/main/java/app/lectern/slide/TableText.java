package app.lectern.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines read as a table: cells parted by {@code |}, the first row the header.
 *
 * @param rows at least two, all of one length
 * @param note a last line without cells
 */
record TableText(List<List<SlideText>> rows, @Nullable SlideText note) {
    private static final Pattern BAR = Pattern.compile("\\|");

    /** The line below the header of a Markdown table. */
    private static final Pattern MARKDOWN = Pattern.compile("[|:\\s-]*-[|:\\s-]*");

    private static final Pattern OUTER_BARS = Pattern.compile("^\\s*\\||\\|\\s*$");

    private static final int MOST_COLUMNS = 8;

    TableText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Optional<TableText> of(List<SlideText> lines) {
        List<List<SlideText>> rows = new ArrayList<>();
        SlideText note = null;
        for (SlideText line : lines) {
            boolean last = line.equals(lines.getLast());
            if (last && line.text().indexOf('|') < 0) {
                note = line;
            } else if (!MARKDOWN.matcher(line.text()).matches()) {
                rows.add(cells(line));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < 2
                || columns < 2
                || columns > MOST_COLUMNS
                || rows.getFirst().size() < 2) {
            return Optional.empty();
        }
        for (List<SlideText> row : rows) {
            while (row.size() < columns) {
                row.add(row.getFirst().withText(""));
            }
        }
        return Optional.of(new TableText(rows, note));
    }

    /** The cells of a line. */
    static List<SlideText> cells(SlideText line) {
        String bare = OUTER_BARS.matcher(line.text()).replaceAll("");
        List<SlideText> cells = new ArrayList<>();
        for (String cell : BAR.split(bare, -1)) {
            cells.add(line.withText(cell.strip()));
        }
        return cells;
    }

    int columns() {
        return rows.getFirst().size();
    }

    List<SlideText> header() {
        return rows.getFirst();
    }

    List<List<SlideText>> body() {
        return rows.subList(1, rows.size());
    }
}
