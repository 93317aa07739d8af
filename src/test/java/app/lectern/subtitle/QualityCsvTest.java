package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityCsvTest {
    private static final String HEADER = "scene,cue,start,end,rule,measured,limit,source,message\r\n";

    @Test
    void aLineForEachFindingEndsAsRfc4180Asks() {
        CueFinding tooShort = finding(2, SubtitleRule.TOO_SHORT, 500, 833);
        CueFinding fast = finding(Cue.NO_SCENE, SubtitleRule.READING_SPEED, 14.1, 12);
        assertThat(QualityCsv.write(List.of(tooShort, fast), _ -> "말"))
                .isEqualTo(HEADER
                        + "3,7,01:02:03.004,01:02:05.000,too-short,500,833,"
                        + "\"Netflix Timed Text Style Guide: General Requirements, Duration\""
                        + ",말\r\n"
                        + ",7,01:02:03.004,01:02:05.000,reading-speed,14.1,12,"
                        + "\"Netflix Timed Text Style Guide, Reading Speed Limits\",말\r\n");
    }

    @Test
    void noFindingsAreATableOfNamesOnly() {
        assertThat(QualityCsv.write(List.of(), Message::key)).isEqualTo(HEADER);
    }

    @Test
    void onlyTheTableForExcelHasAByteOrderMark() {
        List<CueFinding> findings = List.of(finding(0, SubtitleRule.GAP, 40, 80));
        String plain = QualityCsv.write(findings, Message::key);
        assertThat(plain).startsWith("scene");
        assertThat(QualityCsv.writeForExcel(findings, Message::key)).isEqualTo("\uFEFF" + plain);
    }

    @Test
    void commasQuotationMarksAndLineEndsStayInTheirCell() {
        assertThat(message("가, \"나\"\n다")).isEqualTo("\"가, \"\"나\"\"\n다\"");
        assertThat(message("가\r나")).isEqualTo("\"가\r나\"");
        assertThat(message("그대로 = 1 + 1; 50 %")).isEqualTo("그대로 = 1 + 1; 50 %");
        assertThat(message("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noSpreadsheetRunsAText(String text) {
        assertThat(message(text)).isEqualTo("'" + text);
    }

    @Test
    void aFormulaIsHarmlessWithinQuotationMarksToo() {
        assertThat(message("=HYPERLINK(\"a\",\"b\")")).isEqualTo("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"");
        assertThat(message("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(message("\n=1")).isEqualTo("\"'\n=1\"");
    }

    private static String message(String text) {
        String csv = QualityCsv.write(List.of(finding(0, SubtitleRule.BLANK, 1, 0)), _ -> text);
        String before = SubtitleRule.BLANK.source() + ",";
        return csv.substring(csv.indexOf(before) + before.length(), csv.length() - 2);
    }

    private static CueFinding finding(int scene, SubtitleRule rule, double measured, double limit) {
        return new CueFinding(scene, 7, 3_723_004, 3_725_000, rule, measured, limit, Message.of("subtitle.blank"));
    }
}
