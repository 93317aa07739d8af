package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.support.LecternProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window's command where no window can be. */
@Execution(ExecutionMode.CONCURRENT) // it waits for a program of its own
class StudioCommandTest {
    @TempDir
    Path root;

    /** With options and without, which is another way through the program. */
    @ParameterizedTest
    @ValueSource(strings = {"studio --lang ko", "studio"})
    @EnabledOnOs(OS.LINUX)
    void aScreenThatDoesNotAnswerIsToldInWords(String command) throws Exception {
        Process program = LecternProcess.start(
                root,
                Map.of("DISPLAY", ":4242", "JAVA_TOOL_OPTIONS", "-Duser.language=ko"),
                List.of(command.split(" ")));
        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(Files.readString(root.resolve("said.txt")))
                .contains("이 화면에는 창을 열 수 없습니다", "DISPLAY")
                .doesNotContain("Exception");
    }
}
