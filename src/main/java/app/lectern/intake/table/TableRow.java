package app.lectern.intake.table;

import java.util.List;
import java.util.Set;

/**
 * One row of a table.
 *
 * @param number as its file counts it, from 1
 * @param cells in their columns; empty where there is nothing
 * @param continued the columns, from 0, in which a cell from above reaches down into this row
 */
public record TableRow(int number, List<String> cells, Set<Integer> continued) {
    public TableRow {
        cells = List.copyOf(cells);
        continued = Set.copyOf(continued);
    }

    /** A row that no cell from above reaches into. */
    public static TableRow of(int number, List<String> cells) {
        return new TableRow(number, cells, Set.of());
    }

    /** What stands in a column; empty when there is nothing. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
