package app.lectern.domain;

import java.util.List;
import java.util.stream.Collectors;

/** A line of comma-separated values after RFC 4180, safe to open in a spreadsheet. */
public final class CsvLine {
    /** Without it at the very beginning of a file, Excel takes Korean for another encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins with one of these is a formula for a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvLine() {}

    /** The line with its end. A text that a spreadsheet would take for a formula has an apostrophe before it. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
