package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that know of no other machine say so, in place of doing something else than was asked for. */
@Execution(ExecutionMode.CONCURRENT)
class WorksAloneTest {
    private static final String DATABASE = "jdbc:postgresql://db.example/lectern";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render lesson.json --out out",
                "check lesson.json",
                "speak Hello --out hello.wav",
                "demo",
                "voices",
                "doctor",
                "workspace restore backup.zip --to new"
            })
    void optionsThatMeanNothingAreRefused(String command) {
        List<String> words = List.of(command.split(" "));
        assertThat(said(2, words, "--lang", "en", "--database", DATABASE))
                .startsWith("lectern: ")
                .contains("alone", "--database")
                .doesNotContain("Exception", "Usage");
        assertThat(said(2, words, "--lang", "ko", "--storage", "s3://videos")).contains("--storage을(를) 쓸 수 없습니다");
        assertThat(said(2, words, "--no-such-option"))
                .contains("Usage", "--workspace")
                .doesNotContain("--database", "--storage");
    }

    private String said(int status, List<String> command, String... options) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words, true);
        Surroundings bare = new Surroundings(Map.of(), root, "somebody", _ -> Optional.empty());
        String[] arguments = Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new);
        assertThat(LecternCommand.run(bare, out, out, arguments)).isEqualTo(status);
        return words.toString();
    }
}
