package app.lectern;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.speech.SpeechServer;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.store.DatabaseServer;
import app.lectern.store.SpeechSettingsFile;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import app.lectern.support.LecternProcess;
import app.lectern.support.SlowVoiceServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much faster a batch is done by more worker processes of one machine: once with a voice that keeps its cores busy, once
 * with one that is waited for. Minutes long and only worth anything on an idle machine, so only with
 * {@code -Dlectern.test.scaling=JOBS}; it judges nothing, it prints.
 */
@EnabledIfSystemProperty(named = "lectern.test.scaling", matches = "\\d+")
class FarmScaleTest {
    private static final int SCENES = 12;
    private static final int[] WORKERS = {1, 2, 4};
    private static final Duration ANSWER = Duration.ofSeconds(2);

    @TempDir
    Path root;

    private final int count = Integer.getInteger("lectern.test.scaling");

    @Test
    void theSameBatchByMoreAndMoreWorkers() throws Exception {
        System.out.printf(
                "%d cores, %d jobs of %d scenes at 720p, nothing kept from before%n",
                Runtime.getRuntime().availableProcessors(), count, SCENES);
        for (int workers : WORKERS) {
            batch("a voice of this machine (eSpeak NG)", workers, Optional.empty());
        }
        try (SlowVoiceServer server = new SlowVoiceServer(ANSWER)) {
            for (int workers : WORKERS) {
                batch(
                        "a voice server that answers each request after " + ANSWER.toSeconds() + " s",
                        workers,
                        Optional.of(server.settings()));
            }
        }
    }

    private void batch(String voice, int count, Optional<SpeechServer> server) throws Exception {
        Path folder = Files.createTempDirectory(root, "batch");
        DatabaseServer database =
                DatabaseKind.POSTGRESQL.sharing(folder).database().orElseThrow();
        Path shared = Files.createDirectory(folder.resolve("shared"));
        List<Process> workers = new ArrayList<>();
        Sharing sharing = new Sharing(Optional.of(database), new SharedFiles(new Workspace(shared)));
        try (Lectern desk = TestLectern.open(
                LecternConfig.of(new Workspace(folder.resolve("desk")), Locale.KOREAN)
                        .withRenders(0)
                        .withSharing(sharing),
                new GatedNarrator())) {
            for (int i = 0; i < count; i++) {
                workers.add(worker(folder.resolve("worker" + i), database, shared, server));
            }
            Duration before = processorTime(workers);
            long start = System.nanoTime();
            List<RenderJob> jobs = IntStream.range(0, this.count)
                    .mapToObj(number -> ask(desk, number))
                    .toList();
            for (RenderJob job : jobs) {
                assertThat(ended(desk, job).status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = processorTime(workers).minus(before).toMillis() / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d workers, %.1f s, %.1f jobs a minute, %.2f cores busy%n",
                    voice,
                    count,
                    seconds,
                    this.count * 60 / seconds,
                    busy / seconds);
        } finally {
            workers.forEach(Process::destroyForcibly);
        }
    }

    /** A worker that has begun to wait for jobs. */
    private static Process worker(Path workspace, DatabaseServer database, Path shared, Optional<SpeechServer> server)
            throws Exception {
        Files.createDirectories(workspace);
        if (server.isPresent()) {
            new SpeechSettingsFile(new Workspace(workspace).speechSettings())
                    .save(SpeechSettings.DEFAULT
                            .withServer(server.get())
                            .withVoices(
                                    Map.of("ko", "http:" + server.get().voices().getFirst())));
        }
        Process worker = LecternProcess.worker(
                workspace,
                database,
                shared.toString(),
                Map.of("XDG_CACHE_HOME", workspace.resolve("cache").toString()));
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> Files.readString(workspace.resolve("said.txt")).contains("Ctrl+C"));
        return worker;
    }

    private static Duration processorTime(List<Process> workers) {
        return workers.stream()
                .map(worker -> worker.toHandle().info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static RenderJob ask(Lectern desk, int number) {
        String scenes = String.join(
                ",",
                IntStream.rangeClosed(1, SCENES)
                        .mapToObj(scene -> """
                                {"scene_id":%2$d,"title":"%2$d. 안전하게 보내기","on_screen_text":["받는 사람 확인","파일 확인"],
                                "text":"%1$d번째 교육의 %2$d번째 장면입니다. 메일을 보내기 전에 받는 사람과 첨부 파일을 다시 한번 확인합니다."}""".formatted(number + 1, scene))
                        .toList());
        VideoScript draft = desk.scripts()
                .create(AUTHOR, "v" + number, "{\"language\":\"ko\",\"scenes\":[%s]}".formatted(scenes), null);
        desk.reviews().approve(REVIEWER, draft.scriptId());
        return desk.renders().create(REVIEWER, "v" + number, draft.scriptId(), VideoFormat.HD_720);
    }

    private static RenderJob ended(Lectern desk, RenderJob job) {
        return await().atMost(30, TimeUnit.MINUTES)
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .until(
                        () -> desk.renders().get(REVIEWER, job.jobId()),
                        now -> now.status().isFinal());
    }
}
