package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJobStatus;
import app.lectern.store.Database;
import app.lectern.store.StoredRenderJobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl+C in the long steps: gone at once, nothing left behind, the job CANCELED. */
class InterruptIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 5})
    void leavesNothingBehind(int step) throws Exception {
        Path workspace = folder.resolve("workspace");
        Path out = folder.resolve("out");
        Program program = Program.start(
                folder,
                "render",
                "src/test/resources/samples/safety-60.ko.json",
                "--out",
                out.toString(),
                "--workspace",
                workspace.toString());
        await().atMost(60, TimeUnit.SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> program.err().contains(step + "/7"));
        long signal = System.nanoTime();
        program.interrupt();
        Program.Ended ended = program.await();
        Duration took = Duration.ofNanos(System.nanoTime() - signal);

        assertThat(ended.status()).isEqualTo(130);
        // one second on a machine that does nothing else
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(out).doesNotExist();
        assertThat(workspace.resolve("work")).isEmptyDirectory();
        try (Stream<Path> kept = Files.walk(workspace)) {
            assertThat(kept.filter(file -> file.toString().endsWith(".mp4"))).isEmpty();
        }
        try (Database database = Database.h2(workspace.resolve("lectern"))) {
            assertThat(new StoredRenderJobs(database).newest(10))
                    .singleElement()
                    .satisfies(job -> assertThat(job.status()).isEqualTo(RenderJobStatus.CANCELED));
        }
    }
}
