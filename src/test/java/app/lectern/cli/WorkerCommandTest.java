package app.lectern.cli;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.SharedFiles;
import app.lectern.Sharing;
import app.lectern.TestLectern;
import app.lectern.Workspace;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import app.lectern.support.LecternProcess;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A worker as a process of its own: its words, its figures, its sudden end. */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own
class WorkerCommandTest {
    @TempDir
    Path root;

    @Test
    void whatCannotBeIsSaidInWords() throws Exception {
        refused(2, "--database");
        refused(2, "LECTERN_DATABASE_PASSWORD", "--database", "jdbc:postgresql://localhost/x?user=a&password=b");
        refused(2, "LECTERN_DATABASE_PASSWORD", "--database", "jdbc:postgresql://a:b@localhost/x");
        refused(2, "jdbc:h2:mem:x", "--database", "jdbc:h2:mem:x");
        refused(2, "--jobs 0", "--database", "jdbc:postgresql://localhost/x", "--jobs", "0");
        refused(
                2,
                "no-such-file",
                "--database",
                "jdbc:postgresql://localhost/x",
                "--database-password-file",
                "no-such-file");
        refused(
                2,
                "nowhere",
                "--database",
                "jdbc:postgresql://localhost/x",
                "--storage",
                root.resolve("nowhere").toString());
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        refused(1, "cannot be reached", "--database", "jdbc:postgresql://localhost:" + free + "/x");
    }

    private void refused(int status, String named, String... options) {
        List<String> arguments = new ArrayList<>(List.of("worker", "--lang", "en", "--workspace", root.toString()));
        arguments.addAll(List.of(options));
        StringWriter err = new StringWriter();
        Surroundings bare = new Surroundings(Map.of(), root, "somebody", _ -> Optional.empty());
        assertThat(LecternCommand.run(
                        bare,
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        arguments.toArray(String[]::new)))
                .isEqualTo(status);
        assertThat(err.toString()).contains("lectern: ", named).doesNotContain("Exception");
    }

    @Test
    void aJobGoesOnWhereverItsWorkerIsKilledOrEnded() throws Exception {
        Sharing sharing = new Sharing(
                DatabaseKind.POSTGRESQL.sharing(root).database(),
                new SharedFiles(new Workspace(Files.createDirectory(root.resolve("shared")))));
        String lesson = Files.readString(Path.of("src/test/resources/samples/safety-60.ko.json"));
        try (Lectern desk = TestLectern.open(
                LecternConfig.of(new Workspace(root.resolve("desk")), Locale.KOREAN)
                        .withRenders(0)
                        .withSharing(sharing),
                new GatedNarrator())) {
            VideoScript draft = desk.scripts().create(AUTHOR, "v1", lesson, null);
            desk.reviews().approve(REVIEWER, draft.scriptId());
            RenderJob job = desk.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
            int port = freePort();
            Process killed = worker("killed", sharing, port);
            within(60).until(() -> now(desk, job).progress() >= 10);
            within(30).ignoreExceptions().until(() -> get(port, "/health").contains("ok"));
            assertThat(get(port, "/metrics"))
                    .contains(
                            "lectern_jobs{state=\"running\"} 1",
                            "lectern_jobs_running_here 1",
                            "lectern_cache_requests_total{cache=\"speech\",result=\"hit\"}");
            killed.destroyForcibly().waitFor();
            long start = System.nanoTime();
            Process next = worker("next", sharing, freePort(), "--log-format", "json");
            within(90).until(() -> now(desk, job).attempt() == 2);
            System.out.printf("a killed worker's job began again after %.1f s%n", (System.nanoTime() - start) / 1e9);
            end(next);
            everyLineOfTheLogNames(job, root.resolve("next"));
            Process last = worker("last", sharing, freePort());
            within(300).until(() -> now(desk, job).status().isFinal());
            assertThat(now(desk, job).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(desk.history().verify(TestLectern.ADMIN).isIntact()).isTrue();
            assertThat(now(desk, job).attempt()).isEqualTo(3);
            last.destroy();
            assertThat(last.waitFor(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void everyLineOfTheLogNames(RenderJob job, Path workspace) throws Exception {
        List<JsonNode> lines = Files.readAllLines(workspace.resolve("said.txt")).stream()
                .filter(line -> line.startsWith("{"))
                .map(new JsonMapper()::readTree)
                .toList();
        List<JsonNode> ofRender = lines.stream()
                .filter(line -> line.get("threadName").asString().matches("(render|scene)-\\d+"))
                .toList();
        assertThat(ofRender.size()).isGreaterThanOrEqualTo(3);
        assertThat(ofRender)
                .allSatisfy(line ->
                        assertThat(line.get("mdc").get("job_id").asString()).isEqualTo(job.jobId()));
        assertThat(ofRender.toString()).contains("Begins with VALIDATE_SCRIPT", "been handed back");
    }

    /** Ends a worker in the middle of a render by the signal of a system that shuts down. */
    private static void end(Process worker) throws Exception {
        long start = System.nanoTime();
        worker.destroy();
        assertThat(worker.waitFor(15, TimeUnit.SECONDS)).isTrue();
        System.out.printf("a worker ended by a signal after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(worker.exitValue()).isIn(130, 143);
    }

    private static RenderJob now(Lectern desk, RenderJob job) {
        return desk.renders().get(REVIEWER, job.jobId());
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private Process worker(String name, Sharing sharing, int port, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of("--metrics-port", Integer.toString(port)));
        all.addAll(List.of(options));
        return LecternProcess.worker(
                root.resolve(name),
                sharing.database().orElseThrow(),
                sharing.files().folder().root().toString(),
                Map.of(),
                all.toArray(String[]::new));
    }

    /** Waits whatever goes wrong in the tests beside this one. */
    private static ConditionFactory within(int seconds) {
        return await().atMost(seconds, TimeUnit.SECONDS);
    }
}
