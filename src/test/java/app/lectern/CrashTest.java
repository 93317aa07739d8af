package app.lectern;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.StorageProof;
import app.lectern.support.LecternProcess;
import app.lectern.video.JcodecProber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one program of a workspace is killed at a random instant while it renders, started again, and has to bring every job to
 * its end. Minutes long, so only with {@code -Dlectern.test.crashes=100}, which is the number of rounds;
 * {@code -Dlectern.test.seed=N} gives the instants of an earlier run again.
 */
@EnabledIfSystemProperty(named = "lectern.test.crashes", matches = "\\d+")
class CrashTest {
    /** While it starts there is little to damage. */
    private static final int SHORTEST_MILLIS = 1_500;

    private static final int LONGEST_MILLIS = 5_000;
    private static final int SCENES = 16;
    /** A start, and a lesson. */
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path root;

    private final int rounds = Integer.getInteger("lectern.test.crashes");
    private final long seed = Long.getLong("lectern.test.seed", System.nanoTime());
    private final Map<RenderJobStatus, Integer> atTheKill = new EnumMap<>(RenderJobStatus.class);

    @Test
    void everyJobComesToItsEndWhereverTheProgramIsKilled() throws Exception {
        System.out.printf("%d rounds, seed %d%n", rounds, seed);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            RenderJob job = ask(round);
            Process program = program();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
            program.destroyForcibly().waitFor();
            noteState(job);
            finish(job);
        }
        System.out.println("when it was killed, the job was " + atTheKill);
    }

    private RenderJob ask(int round) throws IOException {
        try (Lectern lectern = Lectern.open(config().withoutRenders())) {
            String scenes = IntStream.rangeClosed(1, SCENES)
                    .mapToObj(scene -> """
                            {"scene_id":%1$d,"text":"%2$d번째 교육의 %1$d번째 순서입니다."}""".formatted(scene, round))
                    .collect(Collectors.joining(","));
            String script = "{\"scenes\":[" + scenes + "]}";
            VideoScript draft = lectern.scripts().create(AUTHOR, "v" + round, script, null);
            lectern.reviews().approve(REVIEWER, draft.scriptId());
            return lectern.renders().create(REVIEWER, "v" + round, draft.scriptId(), VideoFormat.HD_720);
        }
    }

    private void noteState(RenderJob job) throws IOException {
        try (Lectern lectern = Lectern.open(config().withoutRenders())) {
            atTheKill.merge(lectern.renders().get(REVIEWER, job.jobId()).status(), 1, Integer::sum);
        }
    }

    /** Starts it again until the job has ended, ends it in good order and looks at everything. */
    private void finish(RenderJob job) throws Exception {
        try (Lectern lectern = Lectern.open(config())) {
            await().atMost(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .until(() -> lectern.renders()
                            .get(REVIEWER, job.jobId())
                            .status()
                            .isFinal());
            RenderJob ended = lectern.renders().get(REVIEWER, job.jobId());
            assertThat(ended.status()).as(ended.toString()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(ended.scriptJson()).isEqualTo(job.scriptJson());
            Path video = Path.of(URI.create(
                    lectern.assets().newestOf(REVIEWER, job.videoId()).videoUrl()));
            assertThat(new JcodecProber().probe(video).videoSec()).isGreaterThan(2);
            StorageProof proof = lectern.storage().verify(ADMIN, new CancellationToken());
            assertThat(proof.findings()).isEmpty();
            assertThat(proof.unknown()).isEmpty();
            assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
        }
        assertThat(unfinishedFiles()).isEmpty();
    }

    private List<Path> unfinishedFiles() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        for (String folder : List.of("assets", "work", "pictures")) {
            Path at = root.resolve("workspace").resolve(folder);
            if (Files.isDirectory(at)) {
                try (Stream<Path> files = Files.walk(at)) {
                    files.filter(Files::isRegularFile)
                            .filter(file ->
                                    folder.equals("work") || file.toString().endsWith(".part"))
                            .forEach(unfinished::add);
                }
            }
        }
        return unfinished;
    }

    private LecternConfig config() {
        return LecternConfig.of(new Workspace(root.resolve("workspace")), Locale.KOREAN);
    }

    private Process program() throws IOException {
        return LecternProcess.start(
                root.resolve("workspace"), Map.of(), List.of("serve", "--port", "0", "--jobs", "1"));
    }
}
