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
import app.lectern.storage.StorageAddress;
import app.lectern.store.DatabaseServer;
import app.lectern.support.FaultyNetwork;
import app.lectern.support.GatedNarrator;
import app.lectern.support.LecternProcess;
import app.lectern.support.S3Server;
import app.lectern.video.JcodecProber;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole farm of processes on one PostgreSQL and one bucket of S3, which answers one request of ten with an error: every few
 * seconds a worker is killed, twice the database is restarted, and every job is rendered exactly once. Minutes long, so only
 * with {@code -Dlectern.test.farm=300}, which is the number of jobs.
 */
@EnabledIfSystemProperty(named = "lectern.test.farm", matches = "\\d+")
class FarmCrashTest {
    private static final int WORKERS = 4;
    private static final int SECONDS_BETWEEN_KILLS = 8;
    private static final int RESTARTS = 2;

    @TempDir
    Path root;

    private final int count = Integer.getInteger("lectern.test.farm");
    private final long seed = Long.getLong("lectern.test.seed", System.nanoTime());
    private final @Nullable Process[] workers = new Process[WORKERS];
    private final AtomicInteger refused = new AtomicInteger();
    private @Nullable EmbeddedPostgres postgres;
    private int port;

    @Test
    void everyJobIsRenderedOnceWhateverIsKilled() throws Exception {
        System.out.printf("%d jobs, %d workers, seed %d%n", count, WORKERS, seed);
        startDatabase();
        DatabaseServer server = new DatabaseServer(
                "jdbc:postgresql://localhost:%d/postgres".formatted(port),
                Optional.of("postgres"),
                Optional.of("postgres"));
        System.setProperty("aws.accessKeyId", S3Server.KEY_ID);
        System.setProperty("aws.secretAccessKey", S3Server.SECRET);
        try (S3Server bucket = S3Server.start(root.resolve("bucket"));
                FaultyNetwork network = new FaultyNetwork(bucket.port());
                Lectern desk = desk(server, address(network))) {
            network.fates(_ -> fate());
            List<RenderJob> jobs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                jobs.add(ask(desk, i));
            }
            long start = System.nanoTime();
            int kills = work(desk, server, address(network));
            System.out.printf("%d killed, %.0f s%n", kills, (System.nanoTime() - start) / 1e9);
            System.out.printf(
                    "%d of %d requests to the bucket refused%n",
                    refused.get(), network.requests().size());
            network.fates(_ -> FaultyNetwork.Fate.ARRIVES);
            for (RenderJob job : jobs) {
                check(desk, desk.renders().get(REVIEWER, job.jobId()));
            }
            StorageProof proof = desk.storage().verify(ADMIN, new CancellationToken());
            assertThat(proof.findings()).isEmpty();
            // each exactly once, and nothing of those that were killed
            assertThat(proof.unknown()).isEmpty();
            assertThat(proof.assets()).isEqualTo(count);
            assertThat(desk.history().verify(ADMIN).isIntact()).isTrue();
        }
        checkNothingIsLeft();
    }

    private FaultyNetwork.Fate fate() {
        if (ThreadLocalRandom.current().nextInt(10) == 0) {
            refused.incrementAndGet();
            return FaultyNetwork.Fate.ANSWERED_503;
        }
        return FaultyNetwork.Fate.ARRIVES;
    }

    private static String address(FaultyNetwork network) {
        return "s3://" + S3Server.BUCKET + "/farm?endpoint=http://127.0.0.1:" + network.port() + "&path-style=true";
    }

    private Lectern desk(DatabaseServer server, String bucket) throws IOException {
        Workspace workspace = new Workspace(root.resolve("desk"));
        SharedFiles files =
                new SharedFiles(workspace, Optional.of((StorageAddress.Bucket) StorageAddress.parse(bucket)));
        return TestLectern.open(
                LecternConfig.of(workspace, Locale.KOREAN)
                        .withRenders(0)
                        .withSharing(new Sharing(Optional.of(server), files)),
                new GatedNarrator());
    }

    /** Kills and restarts until all jobs have ended; then ends the workers in good order. */
    private int work(Lectern desk, DatabaseServer server, String bucket) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = worker(i, server, bucket);
        }
        int kills = 0;
        int restarts = 0;
        long open = count;
        while (open > 0) {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_KILLS);
            open = open(desk);
            if (open == 0) {
                break;
            }
            int victim = random.nextInt(WORKERS);
            Objects.requireNonNull(workers[victim]).destroyForcibly().waitFor();
            workers[victim] = worker(victim, server, bucket);
            kills++;
            if (restarts < RESTARTS && open < count * (RESTARTS - restarts) / (RESTARTS + 1)) {
                stopDatabase();
                startDatabase();
                restarts++;
                System.out.printf("the database was restarted with %d jobs open%n", open);
            }
        }
        assertThat(restarts).isEqualTo(RESTARTS);
        for (Process worker : workers) {
            Objects.requireNonNull(worker).destroy();
            assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return kills;
    }

    private static long open(Lectern desk) {
        return await().atMost(60, TimeUnit.SECONDS).ignoreExceptions().until(() -> openNow(desk), now -> now >= 0);
    }

    private static long openNow(Lectern desk) {
        Map<RenderJobStatus, Long> jobs = desk.figures().jobs();
        return jobs.getOrDefault(RenderJobStatus.PENDING, 0L) + jobs.getOrDefault(RenderJobStatus.RUNNING, 0L);
    }

    private void startDatabase() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(root.resolve("postgres"))
                .setCleanDataDirectory(false);
        if (port != 0) {
            builder.setPort(port);
        }
        EmbeddedPostgres started = builder.start();
        postgres = started;
        port = started.getPort();
    }

    private void stopDatabase() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private Process worker(int number, DatabaseServer server, String bucket) throws IOException {
        return LecternProcess.worker(
                root.resolve("worker" + number),
                server,
                bucket,
                Map.of("AWS_ACCESS_KEY_ID", S3Server.KEY_ID, "AWS_SECRET_ACCESS_KEY", S3Server.SECRET));
    }

    private static RenderJob ask(Lectern desk, int number) {
        String video = "v" + number;
        String script = """
                {"scenes":[{"scene_id":1,"text":"%d번째 교육입니다."},{"scene_id":2,"text":"메일 %d통을 조심하세요."}]}""".formatted(number, number);
        VideoScript draft = desk.scripts().create(AUTHOR, video, script, null);
        desk.reviews().approve(REVIEWER, draft.scriptId());
        return desk.renders().create(REVIEWER, video, draft.scriptId(), VideoFormat.HD_720);
    }

    private void check(Lectern desk, RenderJob job) throws Exception {
        assertThat(job.status()).as(job.toString()).isEqualTo(RenderJobStatus.SUCCEEDED);
        Path video = desk.finishedFiles()
                .of(desk.assets().newestOf(REVIEWER, job.videoId()).videoUrl());
        assertThat(new JcodecProber().probe(video).videoSec()).isGreaterThan(2);
    }

    private void checkNothingIsLeft() {
        for (int i = 0; i < WORKERS; i++) {
            assertThat(root.resolve("worker" + i + "/work")).isEmptyDirectory();
        }
    }

    @AfterEach
    void endAll() throws IOException {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        for (Process worker : workers) {
            if (worker != null) {
                worker.destroyForcibly();
            }
        }
        stopDatabase();
    }
}
