package app.lectern;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.DatabaseServer;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import app.lectern.video.JcodecProber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several machines work on one PostgreSQL and one folder of files. */
@Execution(ExecutionMode.CONCURRENT) // it waits for machines most of the time
class FarmTest {
    @TempDir
    Path root;

    private Sharing sharing;

    @BeforeEach
    void share() {
        sharing = new Sharing(
                DatabaseKind.POSTGRESQL.sharing(root).database(),
                new SharedFiles(new Workspace(root.resolve("shared"))));
    }

    @Test
    void oneAsksAndWatchesAndAnotherRenders() throws Exception {
        Queue<RenderJob> seen = new ConcurrentLinkedQueue<>();
        try (Lectern desk = machine("desk", 0, new GatedNarrator());
                Lectern _ = machine("worker", 1, new GatedNarrator());
                var _ = desk.renders().watch(REVIEWER, seen::add)) {
            RenderJob job = ask(desk);
            await().atMost(60, TimeUnit.SECONDS)
                    .until(() -> seen.stream()
                            .anyMatch(change -> change.jobId().equals(job.jobId())
                                    && change.status() == RenderJobStatus.SUCCEEDED));
            URI video = URI.create(desk.assets().newestOf(REVIEWER, "v1").videoUrl());
            assertThat(Path.of(video)).startsWith(root.resolve("shared/assets"));
            assertThat(new JcodecProber().probe(Path.of(video)).videoSec()).isPositive();
        }
        assertThat(root.resolve("worker/work")).isEmptyDirectory();
    }

    @Test
    void aCancelReachesTheOtherMachine() throws Exception {
        GatedNarrator narrator = new GatedNarrator();
        narrator.close();
        try (Lectern desk = machine("desk", 0, new GatedNarrator());
                Lectern worker = machine("worker", 1, narrator)) {
            RenderJob job = ask(desk);
            narrator.awaitEntered();
            long start = System.nanoTime();
            assertThat(desk.renders().cancel(REVIEWER, job.jobId()).status()).isEqualTo(RenderJobStatus.CANCELED);
            await().atMost(20, TimeUnit.SECONDS).until(() -> worker.figures().runningHere() == 0);
            System.out.printf("cancel on another machine: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Test
    void aMachineThatStopsHandsItsJobToAnother() throws Exception {
        GatedNarrator narrator = new GatedNarrator();
        narrator.close();
        try (Lectern desk = machine("desk", 0, new GatedNarrator())) {
            Lectern first = machine("first", 1, narrator);
            RenderJob job = ask(desk);
            narrator.awaitEntered();
            long start = System.nanoTime();
            first.close();
            System.out.printf("a stop in the middle of a render: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            assertThat(desk.renders().get(REVIEWER, job.jobId()).status()).isEqualTo(RenderJobStatus.RUNNING);
            assertThat(desk.figures().runningHere()).isZero();
            try (Lectern _ = machine("second", 1, new GatedNarrator())) {
                RenderJob ended = ended(desk, job);
                assertThat(ended.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
                assertThat(ended.scriptJson()).isEqualTo(job.scriptJson());
            }
        }
    }

    @Test
    void connectionsThatAreLostEndNoRender() throws Exception {
        GatedNarrator narrator = new GatedNarrator();
        narrator.close();
        try (Lectern desk = machine("desk", 0, new GatedNarrator());
                Lectern _ = machine("worker", 1, narrator)) {
            RenderJob job = ask(desk);
            narrator.awaitEntered();
            endAllConnections();
            narrator.open();
            RenderJob ended = ended(desk, job);
            assertThat(ended.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(ended.attempt()).isEqualTo(1);
        }
    }

    private void endAllConnections() throws Exception {
        DatabaseServer server = sharing.database().orElseThrow();
        try (Connection connection = DriverManager.getConnection(server.url(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    private Lectern machine(String name, int jobs, GatedNarrator narrator) throws IOException {
        return TestLectern.open(
                LecternConfig.of(new Workspace(root.resolve(name)), Locale.KOREAN)
                        .withRenders(jobs)
                        .withSharing(sharing),
                narrator);
    }

    private static RenderJob ask(Lectern desk) {
        VideoScript draft = desk.scripts().create(AUTHOR, "v1", TestLectern.SCRIPT, null);
        desk.reviews().approve(REVIEWER, draft.scriptId());
        return desk.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
    }

    private static RenderJob ended(Lectern desk, RenderJob job) {
        await().atMost(90, TimeUnit.SECONDS)
                .until(() -> desk.renders().get(REVIEWER, job.jobId()).status().isFinal());
        return desk.renders().get(REVIEWER, job.jobId());
    }
}
