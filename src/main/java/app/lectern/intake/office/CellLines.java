package app.lectern.intake.office;

import app.lectern.script.imported.SceneFitter;
import java.util.ArrayList;
import java.util.List;

/** A table's rows as lines of a slide: cells parted by bars. */
public final class CellLines {
    private static final int MOST_COLUMNS = 8;

    private CellLines() {}

    /** A line for each row that has words. */
    public static List<String> of(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(CellLines::line)
                .toList();
    }

    private static String line(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        cells.replaceAll(cell -> SceneFitter.cleanLine(cell).replace('|', '/'));
        // a bar at the edge of a line parts no cells
        for (int edge : new int[] {0, cells.size() - 1}) {
            if (cells.size() > 1 && cells.get(edge).isBlank()) {
                cells.set(edge, SceneFitter.EMPTY_CELL);
            }
        }
        return String.join(" | ", cells);
    }

    /** Whether a slide can show these rows as a table. */
    public static boolean areTable(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.size() > 1
                && columns > 1
                && columns <= MOST_COLUMNS
                && rows.getFirst().size() > 1;
    }
}
