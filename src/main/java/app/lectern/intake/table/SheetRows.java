package app.lectern.intake.table;

import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Collects the rows of one sheet as they are read: what cells show, which are merged, which rows are hidden. */
final class SheetRows extends XSSFSheetXMLHandler {
    /** A sheet that is far larger than any script. */
    static final class TooManyRowsException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGED = 2_000;

    /** What the handler tells while it reads. */
    private static final class Collected implements SheetContentsHandler {
        private final Map<Integer, List<String>> rows = new TreeMap<>();
        private final Set<Integer> hidden = new HashSet<>();
        private List<String> row = new ArrayList<>();
        private boolean isHidden;

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            if (isHidden && row.stream().anyMatch(cell -> !cell.isBlank())) {
                hidden.add(number);
            } else if (!row.isEmpty() && !isHidden) {
                rows.put(number, row);
            }
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column < 0 || column >= MOST_COLUMNS || shown == null) {
                return;
            }
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, shown);
        }
    }

    private final Collected collected;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<ImportFinding> uncounted = new ArrayList<>();
    private int begun;
    private String reference = "";
    private boolean isFormula;
    private boolean isValue;

    SheetRows(Styles styles, SharedStrings texts) {
        this(styles, texts, new Collected());
    }

    private SheetRows(Styles styles, SharedStrings texts, Collected collected) {
        super(styles, texts, collected, new DataFormatter(), false);
        this.collected = collected;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (local.equals("row")) {
            collected.isHidden =
                    "1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"));
            if (++begun > ColumnsImporter.MOST_ROWS) {
                throw new TooManyRowsException();
            }
        } else if (local.equals("c")) {
            reference = String.valueOf(attributes.getValue("r"));
            isFormula = false;
        } else if (local.equals("f")) {
            isFormula = true;
        } else if (local.equals("v")) {
            isValue = true;
        } else if (local.equals("mergeCell") && merged.size() < MOST_MERGED) {
            String range = attributes.getValue("ref");
            if (range != null) {
                merged.add(CellRangeAddress.valueOf(range));
            }
        }
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void characters(char[] letters, int from, int count) throws SAXException {
        isFormula &= !isValue;
        super.characters(letters, from, count);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (local.equals("c") && isFormula && reference.matches("[A-Z]{1,3}\\d{1,7}")) {
            int row = new CellReference(reference).getRow() + 1;
            uncounted.add(ImportFinding.of(SourcePlace.row(row), "import.formula-not-counted", reference));
            isFormula = false;
        }
        isValue = false;
        super.endElement(uri, local, name);
    }

    /** The rows that can be seen, from the top. */
    List<TableRow> rows() {
        Map<Integer, Set<Integer>> continued = continued();
        List<TableRow> rows = new ArrayList<>();
        collected.rows.forEach(
                (number, cells) -> rows.add(new TableRow(number + 1, cells, continued.getOrDefault(number, Set.of()))));
        return rows;
    }

    private Map<Integer, Set<Integer>> continued() {
        Map<Integer, Set<Integer>> continued = new HashMap<>();
        for (CellRangeAddress range : merged) {
            int last = Math.min(range.getLastRow(), range.getFirstRow() + ColumnsImporter.MOST_ROWS);
            for (int row = range.getFirstRow() + 1; row <= last; row++) {
                if (collected.rows.containsKey(row)) {
                    continued.computeIfAbsent(row, _ -> new HashSet<>()).add(range.getFirstColumn());
                }
            }
        }
        return continued;
    }

    /** What cannot be seen in the sheet, and is not taken. */
    List<ImportFinding> findings() {
        List<ImportFinding> findings = new ArrayList<>(uncounted);
        collected.hidden.stream()
                .sorted()
                .forEach(row -> findings.add(ImportFinding.of(SourcePlace.row(row + 1), "import.hidden-row")));
        return findings;
    }
}
