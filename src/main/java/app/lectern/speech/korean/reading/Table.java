package app.lectern.speech.korean.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A tab-separated resource of readings: one entry a line; a line that starts with "# " is a comment. */
final class Table {
    private static final String FOLDER = "/app/lectern/speech/korean/";

    private Table() {}

    /** The entries in the order of the file, each as its columns. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
