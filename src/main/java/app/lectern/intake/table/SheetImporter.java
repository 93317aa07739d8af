package app.lectern.intake.table;

import app.lectern.intake.office.OfficeFile;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.script.imported.DraftScript;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook that has rows; cell by cell, so that large sheets take no memory. */
public final class SheetImporter {
    private SheetImporter() {}

    /** Reads a file; pictures lie beside it. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        OPCPackage file = OfficeFile.open(source.file());
        try {
            List<ImportFinding> findings = new ArrayList<>();
            List<TableRow> rows = rows(file, findings, progress);
            List<SceneDraft> scenes = TableScenes.of(rows, options.columns(), findings);
            DraftScript script =
                    DraftScript.of("", scenes, source.file().toAbsolutePath().getParent());
            return new ImportReading.Taken(script, findings);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw UnusableFileException.of("import.broken-package");
        } finally {
            file.revert();
        }
    }

    private static List<TableRow> rows(OPCPackage file, List<ImportFinding> findings, ImportProgress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, UnusableFileException {
        XSSFReader reader = new XSSFReader(file);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file, false);
        StylesTable styles = reader.getStylesTable();
        SheetIterator sheets = reader.getSheetIterator();
        List<String> others = new ArrayList<>();
        List<TableRow> rows = List.of();
        int pictures = 0;
        for (int i = 0; sheets.hasNext(); i++) {
            progress.reached(i, i + 1);
            try (InputStream in = sheets.next()) {
                if (!rows.isEmpty()) {
                    others.add(sheets.getSheetName());
                } else {
                    rows = rows(in, new SheetRows(styles, texts), findings);
                    pictures = rows.isEmpty() ? 0 : SheetPictures.count(sheets.getSheetPart());
                }
            }
        }
        if (!others.isEmpty()) {
            findings.add(ImportFinding.of(SourcePlace.WHOLE, "import.sheets-left-out", String.join(", ", others)));
        }
        if (pictures > 0) {
            findings.add(ImportFinding.of(SourcePlace.WHOLE, "import.sheet-pictures", pictures));
        }
        return rows;
    }

    private static List<TableRow> rows(InputStream sheet, SheetRows rows, List<ImportFinding> findings)
            throws IOException, SAXException, ParserConfigurationException, UnusableFileException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(rows);
        try {
            xml.parse(new InputSource(sheet));
        } catch (SheetRows.TooManyRowsException e) {
            throw UnusableFileException.of("import.too-many-rows", ColumnsImporter.MOST_ROWS);
        }
        findings.addAll(rows.findings());
        return rows.rows();
    }
}
