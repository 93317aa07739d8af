package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Linux tells of the threads of a program whose window is open. */
class PriorityWindowTest {
    /** Where the niceness stands behind the name (proc_pid_stat(5), field 19). */
    private static final int NICENESS = 16;

    @TempDir
    Path root;

    @Test
    void javasOwnWorkLetsTheWindowGoFirst() throws Exception {
        try (StudioFixture studio = StudioFixture.open(root)) {
            await().untilAsserted(() ->
                    assertThat(niceness("C2 CompilerThre")).isNotEmpty().containsOnly(2));
            assertThat(niceness("JavaFX Applicat")).containsOnly(0);
            assertThat(niceness("QuantumRenderer")).containsOnly(0);
            assertThat(studio.root()).isNotNull();
        }
    }

    private static List<Integer> niceness(String name) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.map(PriorityWindowTest::stat)
                    .filter(stat -> stat.contains("(" + name))
                    .map(stat -> Integer.valueOf(
                            stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[NICENESS]))
                    .toList();
        }
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException e) {
            return ""; // it has ended
        }
    }
}
