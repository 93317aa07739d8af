package app.lectern.intake;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes those files of the corpus that Apache POI makes; src/test/import-corpus/make.py runs it. */
public final class PoiCorpus {
    private final Path folder;

    private PoiCorpus(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all of them.
     *
     * @param arguments the folder to write into
     */
    public static void main(String[] arguments) throws Exception {
        PoiCorpus corpus = new PoiCorpus(Files.createDirectories(Path.of(arguments[0])));
        new PoiDecks(corpus.folder).write();
        corpus.document();
        corpus.workbook();
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static void write(Path file, Writing writing) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
    }

    private void document() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            outlined(document, "안전 수칙", 0);
            document.createParagraph().createRun().setText("작업 전에 안전 수칙을 확인합니다.");
            outlined(document, "보호구", 1);
            XWPFParagraph pictured = document.createParagraph();
            pictured.createRun().setText("안전모를 씁니다.");
            pictured.createRun()
                    .addPicture(
                            new java.io.ByteArrayInputStream(PoiSlides.png(Color.GREEN)),
                            org.apache.poi.common.usermodel.PictureType.PNG,
                            "helmet.png",
                            914_400,
                            914_400);
            outlined(document, "소제목", 2);
            document.createParagraph().createRun().setText("끝으로 주변을 정리합니다.");
            write(folder.resolve("poi-outline.docx"), document::write);
        }
    }

    private static void outlined(XWPFDocument document, String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
    }

    private void workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("대본");
            String[][] rows = {
                {"장면", "제목", "화면 글", "내레이션", "담당"},
                {"1", "도입", "안녕하세요\n오늘의 주제", "안녕하십니까.", "김"},
                {"2", "", "둘째", "두 번째 장면입니다.", "이"},
                {"3", "마무리", "셋째", "세 번째 장면입니다.", "박"},
                {"4", "", "넷째", "", "최"},
            };
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 3));
            sheet.createRow(5).setZeroHeight(true);
            sheet.getRow(5).createCell(3).setCellValue("숨긴 행입니다.");
            workbook.createSheet("메모").createRow(0).createCell(0).setCellValue("다른 시트");
            write(folder.resolve("poi-merged.xlsx"), workbook::write);
        }
    }
}
