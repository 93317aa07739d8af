package app.lectern.translation;

import app.lectern.domain.CsvLine;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The texts of a translation as a table: scene, field, source, target, state. Opens in spreadsheets. */
public final class TranslationCsv {
    private static final List<String> COLUMNS = List.of("scene", "field", "source", "target", "state");

    /** What looks like a formula, or was kept from looking so. */
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .get();

    private TranslationCsv() {}

    /** The table, beginning with a byte order mark. */
    public static String write(List<TranslationUnit> units) {
        return units.stream()
                .map(unit -> CsvLine.of(List.of(
                        guarded(unit.sceneId()),
                        unit.place(),
                        guarded(unit.source()),
                        guarded(unit.target()),
                        unit.state().id())))
                .collect(Collectors.joining("", CsvLine.BYTE_ORDER_MARK + CsvLine.of(COLUMNS), ""));
    }

    /** A text that begins like one that was kept from being a formula has one apostrophe more. */
    private static String guarded(String text) {
        return GUARDED.matcher(text).matches() ? "'" + text : text;
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /**
     * The units of a table.
     *
     * @throws RefusedException INVALID_REQUEST when it is not in UTF-8, no such table, or broken, with the line
     */
    public static List<ReturnedUnit> read(byte[] file) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw refused("translation.no-column", column, String.join(", ", COLUMNS));
                }
            }
            List<ReturnedUnit> units = new ArrayList<>();
            for (CSVRecord line : parser) {
                units.add(unit(line, (int) parser.getCurrentLineNumber()));
            }
            return units;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw refused("translation.not-csv", String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(CsvLine.BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("translation.not-utf8");
        }
    }

    private static ReturnedUnit unit(CSVRecord line, int number) {
        String state = cell(line, "state").strip().toLowerCase(Locale.ROOT);
        return new ReturnedUnit(
                TranslationUnit.id(unguarded(cell(line, "scene")), cell(line, "field")),
                unguarded(cell(line, "source")),
                unguarded(cell(line, "target")),
                UnitState.ofId(state).orElse(UnitState.INITIAL),
                number);
    }

    private static String cell(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_REQUEST, Message.of(key, arguments));
    }
}
