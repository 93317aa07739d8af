package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.domain.script.ScriptLimits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Pronunciation dictionaries as CSV (RFC 4180, UTF-8) with the columns {@code written, say, language, kind}; the last two
 * may be missing or empty.
 */
public final class PronunciationCsv {
    private static final String WRITTEN = "written";
    private static final String SAY = "say";
    private static final String LANGUAGE = "language";
    private static final String KIND = "kind";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .get();

    /** What a file held. */
    public record Reading(List<Pronunciation> entries, List<Message> problems) {
        public Reading {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    private PronunciationCsv() {}

    /** Reads a file's text; each line that cannot be used is a problem with its number. */
    public static Reading read(String csv) {
        List<Pronunciation> entries = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv.replace("\uFEFF", "")), FORMAT)) {
            if (!parser.getHeaderMap().containsKey(WRITTEN)
                    || !parser.getHeaderMap().containsKey(SAY)) {
                return new Reading(List.of(), List.of(Message.of("dictionary.no-columns")));
            }
            for (CSVRecord line : parser) {
                Pronunciation entry = entry(line);
                Optional<Message> problem = PronunciationCheck.problem(entry);
                problem.ifPresentOrElse(
                        wrong -> problems.add(Message.of("dictionary.line", parser.getCurrentLineNumber(), wrong)),
                        () -> entries.add(entry));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(Message.of("dictionary.not-csv", String.valueOf(e.getMessage())));
        }
        if (entries.size() > ScriptLimits.PRONUNCIATIONS) {
            return new Reading(
                    List.of(), List.of(Message.of("script.too-many-pronunciations", ScriptLimits.PRONUNCIATIONS)));
        }
        return new Reading(entries, problems);
    }

    private static Pronunciation entry(CSVRecord line) {
        String language = cell(line, LANGUAGE);
        Kind kind = cell(line, KIND).toLowerCase(Locale.ROOT).equals("pattern") ? Kind.PATTERN : Kind.WORD;
        return new Pronunciation(kind, cell(line, WRITTEN), cell(line, SAY), language.isEmpty() ? null : language);
    }

    private static String cell(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }

    /** A file's text. */
    public static String write(List<Pronunciation> entries) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(WRITTEN, SAY, LANGUAGE, KIND);
            for (Pronunciation entry : entries) {
                String language = entry.language() == null ? "" : entry.language();
                printer.printRecord(
                        entry.written(),
                        entry.say(),
                        language,
                        entry.kind().name().toLowerCase(Locale.ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
