package app.lectern.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the queue promises when workers share one database, die, are told to stop or to end. */
@Execution(ExecutionMode.CONCURRENT) // it waits for queues most of the time
class RenderQueueTest {
    private static final RenderQueue.Obstacles NONE = _ -> Optional.empty();
    private static final RenderQueue.Obstacles QUICK_END = _ -> Optional.of(QueueFixture.SEEN);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void everyJobRunsOnceHoweverManyWorkersThereAre(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            Map<String, Integer> runs = new ConcurrentHashMap<>();
            List<RenderQueue> queues = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                queues.add(fixture.queue(
                        2,
                        job -> {
                            runs.merge(job.jobId(), 1, Integer::sum);
                            return Optional.of(QueueFixture.SEEN);
                        },
                        new GatedNarrator()));
            }
            queues.forEach(RenderQueue::start);
            List<RenderJob> jobs = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                RenderJob job = fixture.job("v" + i);
                jobs.add(job);
                queues.get(i % 3).wake(job.jobId());
            }
            for (RenderJob job : jobs) {
                RenderJob ended = fixture.ended(job);
                assertThat(ended.status()).isEqualTo(RenderJobStatus.FAILED);
                assertThat(ended.attempt()).isEqualTo(1);
                assertThat(ended.error().orElseThrow()).isEqualTo(QueueFixture.FAILED_SEEN);
            }
            assertThat(runs)
                    .hasSize(60)
                    .allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
            fixture.awaitNoWakeUps();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aDeadWorkersJobStartsAgainAndTheDeadMayNotWrite(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            fixture.killWorkerOf(job);
            GatedNarrator narrator = new GatedNarrator();
            narrator.close();
            fixture.queue(1, NONE, narrator).start();
            narrator.awaitEntered();
            assertThat(fixture.now(job).attempt()).isEqualTo(2);
            assertThat(fixture.jobs.progress(job.jobId(), 1, RenderStep.COMPOSE_VIDEO, 90, job.createdAt()))
                    .isFalse();
            assertThat(fixture.jobs.fail(job.jobId(), 1, QueueFixture.TOO_LATE, job.createdAt()))
                    .isFalse();
            narrator.open();
            RenderJob ended = fixture.ended(job);
            assertThat(ended.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(ended.scriptJson()).isEqualTo(job.scriptJson());
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aJobThatLosesThreeWorkersHasFailed(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            for (int attempt = 1; attempt <= 3; attempt++) {
                fixture.killWorkerOf(job);
                if (attempt < 3) {
                    assertThat(fixture.jobs.takeBack(job.jobId(), attempt, 3, job.createdAt()))
                            .isTrue();
                }
            }
            Path halfAFile = folder.resolve("assets/videos/v/s-v/j-v/.video.mp4.part");
            Files.createDirectories(halfAFile.getParent());
            Files.writeString(halfAFile, "half");
            fixture.queue(1, NONE, new GatedNarrator()).start();
            RenderJob ended = fixture.ended(job);
            assertThat(ended.status()).isEqualTo(RenderJobStatus.FAILED);
            assertThat(ended.error().orElseThrow().key()).isEqualTo("render.too-many-attempts");
            fixture.awaitNoWakeUps();
            assertThat(halfAFile).doesNotExist();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void rowsWithoutWakeUpAreRepaired(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob orphan = fixture.job("orphan");
            fixture.killWorkerOf(orphan);
            RenderJob waiting = fixture.job("waiting");
            fixture.forgetWakeUps();
            fixture.queue(1, QUICK_END, new GatedNarrator()).start();
            assertThat(fixture.ended(orphan).attempt()).isEqualTo(2);
            assertThat(fixture.ended(waiting).attempt()).isEqualTo(1);
            fixture.awaitNoWakeUps();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aCancelOnAnotherMachineEndsTheRun(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            GatedNarrator narrator = new GatedNarrator();
            narrator.close();
            fixture.queue(1, NONE, narrator).start();
            narrator.awaitEntered();
            assertThat(fixture.jobs.cancel(job.jobId(), "somebody", job.createdAt()))
                    .isTrue();
            fixture.awaitNoWakeUps();
            assertThat(folder.resolve("work")).isEmptyDirectory();
            assertThat(fixture.now(job).status()).isEqualTo(RenderJobStatus.CANCELED);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aStopHandsTheJobBackWithTheSameScript(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            for (int attempt = 1; attempt <= 4; attempt++) {
                GatedNarrator narrator = new GatedNarrator();
                narrator.close();
                RenderQueue queue = fixture.queue(1, NONE, narrator);
                queue.start();
                narrator.awaitEntered();
                queue.close();
                assertThat(fixture.now(job).status()).isEqualTo(RenderJobStatus.RUNNING);
                assertThat(fixture.jobs.isCurrent(job.jobId(), attempt)).isFalse();
                assertThat(fixture.now(job).attempt()).isEqualTo(attempt);
                assertThat(folder.resolve("work")).isEmptyDirectory();
            }
            fixture.queue(1, NONE, new GatedNarrator()).start();
            RenderJob ended = fixture.ended(job);
            assertThat(ended.status()).isEqualTo(RenderJobStatus.SUCCEEDED);
            assertThat(ended.scriptJson()).isEqualTo(job.scriptJson());
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void noMoreRunEverywhereThanMay(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            fixture.jobs.limit(OptionalInt.of(2), "r", Instant.now());
            AtomicInteger most = new AtomicInteger();
            RenderQueue.Obstacles counting = _ -> {
                long running = fixture.unfinished().stream()
                        .filter(job -> job.status() == RenderJobStatus.RUNNING)
                        .count();
                most.accumulateAndGet((int) running, Math::max);
                return Optional.of(QueueFixture.SEEN);
            };
            List<RenderJob> jobs = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                jobs.add(fixture.job("v" + i));
            }
            fixture.queue(3, counting, new GatedNarrator()).start();
            fixture.queue(3, counting, new GatedNarrator()).start();
            jobs.forEach(fixture::ended);
            assertThat(most.get()).isBetween(1, 2);
            fixture.jobs.limit(OptionalInt.empty(), "r", Instant.now());
            assertThat(fixture.jobs.limit()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aRunThatIsOverLeavesTheFilesOfTheNextAlone(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            GatedNarrator narrator = new GatedNarrator();
            narrator.close();
            fixture.queue(1, NONE, narrator).start();
            narrator.awaitEntered();
            Path file = folder.resolve("assets/videos/v/s-v/j-v/video.mp4");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "of the second attempt");
            assertThat(fixture.jobs.takeBack(job.jobId(), 1, 3, job.createdAt()))
                    .isTrue();
            fixture.jobs.claim("another machine's", job.createdAt());
            await().atMost(20, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(folder.resolve("work")).isEmptyDirectory());
            assertThat(file).hasContent("of the second attempt");
            assertThat(fixture.now(job).attempt()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whoIsAloneNeedsNotWaitForTheDead(DatabaseKind kind) throws Exception {
        try (QueueFixture fixture = new QueueFixture(kind, folder)) {
            RenderJob job = fixture.job("v");
            fixture.killWorkerOf(job);
            fixture.queue(1, QUICK_END, new GatedNarrator(), true).start();
            assertThat(fixture.ended(job).attempt()).isEqualTo(2);
            fixture.awaitNoWakeUps();
        }
    }
}
