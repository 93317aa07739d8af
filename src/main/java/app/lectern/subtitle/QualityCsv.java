package app.lectern.subtitle;

import app.lectern.domain.CsvLine;
import app.lectern.domain.Message;
import app.lectern.domain.subtitle.CueFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as a table for spreadsheets: comma-separated values after RFC 4180, to be stored as UTF-8. */
public final class QualityCsv {
    private static final String HEADER = "scene,cue,start,end,rule,measured,limit,source,message\r\n";

    private QualityCsv() {}

    /**
     * The table, beginning with a byte order mark, without which Excel takes Korean for another encoding.
     *
     * @param words puts a message into the reader's language
     */
    public static String writeForExcel(List<CueFinding> findings, Function<Message, String> words) {
        return CsvLine.BYTE_ORDER_MARK + write(findings, words);
    }

    /**
     * The table: a line of names, then a line for each finding. Scenes and cues count from 1; a finding of no known
     * scene has none. A text that a spreadsheet would take for a formula has an apostrophe before it.
     *
     * @param words puts a message into the reader's language
     */
    public static String write(List<CueFinding> findings, Function<Message, String> words) {
        return findings.stream().map(finding -> row(finding, words)).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(CueFinding finding, Function<Message, String> words) {
        return CsvLine.of(List.of(
                finding.scene() < 0 ? "" : String.valueOf(finding.scene() + 1),
                String.valueOf(finding.cue()),
                CueClock.of(finding.startMillis(), '.'),
                CueClock.of(finding.endMillis(), '.'),
                finding.rule().id(),
                number(finding.measured()),
                number(finding.limit()),
                finding.rule().source(),
                words.apply(finding.message())));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
