package app.lectern.intake.table;

import app.lectern.domain.Message;
import app.lectern.intake.source.SourceText;
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
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables as text, parted by commas, semicolons or tabs. */
public final class ColumnsImporter {
    /** More rows than scenes, because blank ones count too. */
    static final int MOST_ROWS = 20_000;

    private static final char[] PARTS = {',', ';', '\t'};

    private ColumnsImporter() {}

    /** Reads a file; pictures lie beside it. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        SourceText text = SourceText.of(source.file());
        progress.reached(0, 1);
        List<ImportFinding> findings = new ArrayList<>(text.findings());
        List<SceneDraft> scenes = TableScenes.of(rows(text.text()), options.columns(), findings);
        DraftScript script =
                DraftScript.of("", scenes, source.file().toAbsolutePath().getParent());
        return new ImportReading.Taken(script, findings);
    }

    private static List<TableRow> rows(String text) throws UnusableFileException, IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (rows.size() == MOST_ROWS) {
                    throw UnusableFileException.of("import.too-many-rows", MOST_ROWS);
                }
                rows.add(TableRow.of((int) record.getRecordNumber(), record.toList()));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnusableFileException(SourcePlace.row(rows.size() + 1), Message.of("import.bad-quotes"));
        }
        return rows;
    }

    /** What the first lines have most of, outside of quotes. */
    private static char delimiter(String text) {
        String begin = text.lines().limit(5).reduce("", (a, b) -> a + "\n" + b).replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char part : PARTS) {
            long count = begin.chars().filter(c -> c == part).count();
            if (count > most) {
                best = part;
                most = count;
            }
        }
        return best;
    }
}
