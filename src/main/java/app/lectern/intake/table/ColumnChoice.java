package app.lectern.intake.table;

import app.lectern.intake.source.UnusableFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which column of a table is what.
 *
 * @param columns from 0
 * @param headerRow the header's place among the rows; -1 when there is none
 */
record ColumnChoice(Map<SceneColumn, Integer> columns, int headerRow) {
    private static final int LOOKED_AT = 10;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    ColumnChoice {
        columns = Map.copyOf(columns);
    }

    /** The columns of a header; empty when none of the first rows is one. */
    static Optional<ColumnChoice> guessed(List<TableRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            Map<SceneColumn, Integer> columns = named(rows.get(i));
            boolean narrated = columns.containsKey(SceneColumn.NARRATION);
            boolean shown = columns.containsKey(SceneColumn.TITLE) && columns.containsKey(SceneColumn.LINES);
            if (narrated || shown) {
                return Optional.of(new ColumnChoice(columns, i));
            }
        }
        return Optional.empty();
    }

    private static Map<SceneColumn, Integer> named(TableRow row) {
        Map<SceneColumn, Integer> columns = new EnumMap<>(SceneColumn.class);
        for (int fit = 2; fit > 0; fit--) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (!columns.containsValue(i)) {
                    take(columns, row.cell(i), i, fit);
                }
            }
        }
        return columns;
    }

    private static void take(Map<SceneColumn, Integer> columns, String header, int at, int fit) {
        for (SceneColumn column : SceneColumn.values()) {
            if (column.fit(header) == fit && !columns.containsKey(column)) {
                columns.put(column, at);
                return;
            }
        }
    }

    /** Without a header: one column is narration, of several the first is the title and the second the narration. */
    static ColumnChoice bare(List<TableRow> rows) {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new ColumnChoice(
                most < 2 ? Map.of(SceneColumn.NARRATION, 0) : Map.of(SceneColumn.TITLE, 0, SceneColumn.NARRATION, 1),
                -1);
    }

    /**
     * With the columns that somebody named.
     *
     * @param named a column's id to a header, a letter or a number from 1
     * @throws UnusableFileException when there is no such column
     */
    ColumnChoice with(Map<String, String> named, List<TableRow> rows) throws UnusableFileException {
        Map<SceneColumn, Integer> all = new EnumMap<>(SceneColumn.class);
        int header = headerRow;
        for (Map.Entry<String, String> entry : named.entrySet()) {
            SceneColumn column = SceneColumn.ofId(entry.getKey())
                    .orElseThrow(() -> UnusableFileException.of("import.unknown-field", entry.getKey(), ids()));
            int headed = headed(entry.getValue(), rows);
            if (headed >= 0) {
                header = Math.max(header, headed);
            }
            all.put(column, place(entry.getValue(), headed, rows));
        }
        columns.forEach((column, at) -> {
            if (!all.containsValue(at)) {
                all.putIfAbsent(column, at);
            }
        });
        return new ColumnChoice(all, header);
    }

    private static String ids() {
        return Set.of(SceneColumn.values()).stream()
                .filter(column -> column != SceneColumn.NUMBER)
                .map(SceneColumn::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString()
                .replaceAll("[\\[\\]]", "");
    }

    /** The row in which a header of this name stands; -1 when there is none. */
    private static int headed(String name, List<TableRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            if (column(name, rows.get(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int column(String name, TableRow row) {
        List<String> headers = new ArrayList<>(row.cells());
        headers.replaceAll(SceneColumn::normal);
        String normal = SceneColumn.normal(name);
        return normal.isEmpty() ? -1 : headers.indexOf(normal);
    }

    private static int place(String name, int headed, List<TableRow> rows) throws UnusableFileException {
        int at = headed >= 0
                ? column(name, rows.get(headed))
                : lettered(name.strip().toUpperCase(Locale.ROOT));
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (at < 0 || at >= most) {
            throw UnusableFileException.of("import.no-column", name, most);
        }
        return at;
    }

    private static int lettered(String name) {
        if (name.matches("\\d{1,4}")) {
            return Integer.parseInt(name) - 1;
        }
        if (!name.matches("[A-Z]{1," + MOST_LETTERS + "}")) {
            return -1;
        }
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = at * LETTERS + (name.charAt(i) - 'A' + 1);
        }
        return at - 1;
    }
}
