package app.lectern.intake.document;

import app.lectern.intake.table.TableRow;
import app.lectern.script.imported.SceneFitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a document as rows of texts; a cell over several columns stands in the first of them. */
final class DocumentTable {
    private static final int MOST_SPAN = 60;

    private DocumentTable() {}

    static List<TableRow> rows(XWPFTable table) {
        List<TableRow> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row(row, rows.size() + 1));
        }
        return rows;
    }

    private static TableRow row(XWPFTableRow row, int number) {
        List<String> cells = new ArrayList<>();
        Set<Integer> continued = new HashSet<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : null;
            if (properties != null
                    && properties.isSetVMerge()
                    && (!properties.getVMerge().isSetVal()
                            || properties.getVMerge().getVal() == STMerge.CONTINUE)) {
                continued.add(cells.size());
                cells.add("");
            } else {
                cells.add(text(cell));
            }
            int span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            for (int i = 1; i < Math.min(span, MOST_SPAN); i++) {
                cells.add("");
            }
        }
        return new TableRow(number, cells, continued);
    }

    private static String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            lines.add(ParagraphText.of(paragraph.getCTP().getDomNode()).text());
        }
        return SceneFitter.clean(String.join("\n", lines));
    }
}
