package app.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.script.imported.FileKind;
import app.lectern.script.imported.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of many programs, and what becomes of each: beside every file lies what is expected of it. With {@code
 * -Dlectern.test.importExpected=write} that is written anew, to be read by a person before it is committed.
 */
@Execution(ExecutionMode.CONCURRENT)
class ImportCorpusTest {
    static final Path CORPUS = Path.of("src/test/resources/app/lectern/intake/corpus");
    private static final boolean WRITE = "write".equals(System.getProperty("lectern.test.importExpected"));

    @TempDir
    Path pictures;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileBecomesTheScenesThatAreExpected(Path file) throws IOException {
        List<String> lines = ReadFile.of(file, pictures, ImportOptions.USUAL).lines();
        Path expected = file.resolveSibling(file.getFileName() + ".expected");
        if (WRITE) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void thereAreAtLeastTwelveOfEachKind() throws IOException {
        var kinds = files().stream()
                .collect(Collectors.groupingBy(file -> FileKind.of(file).orElseThrow(), Collectors.counting()));
        for (FileKind kind : List.of(
                FileKind.SLIDES,
                FileKind.DOCUMENT,
                FileKind.SHEET,
                FileKind.COLUMNS,
                FileKind.CAPTIONS,
                FileKind.TEXT)) {
            assertThat(kinds.get(kind)).as(kind.name()).isGreaterThanOrEqualTo(12);
        }
    }
}
