package app.lectern.queue;

import static org.awaitility.Awaitility.await;

import app.lectern.TestLectern;
import app.lectern.domain.Message;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderWakeUps;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.store.Database;
import app.lectern.store.JobLogFiles;
import app.lectern.store.StoredRenderJobs;
import app.lectern.store.StoredWakeUps;
import app.lectern.store.Trainings;
import app.lectern.store.VideoScripts;
import app.lectern.support.DatabaseKind;
import app.lectern.support.GatedNarrator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One database, and queues on it that are each as good as a process of their own. */
final class QueueFixture implements AutoCloseable {
    /** Quick enough for a test to wait for a worker's death. */
    static final WakeUps.Rhythm QUICK =
            new WakeUps.Rhythm(Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMinutes(1));

    /** What a render does that is only to have run: it fails with this reason. */
    static final Message SEEN = Message.of("script.not-found", "seen");

    /** What is heard of it then. */
    static final Message FAILED_SEEN =
            Message.of("render.failed", "VALIDATE_SCRIPT", Message.of("step.VALIDATE_SCRIPT"), SEEN);

    static final RenderFailure TOO_LATE = new RenderFailure(Message.of("render.told", "too late"), null);

    private final Path folder;
    private final Supplier<Database> opening;
    private final Database database;
    private final Deque<Runnable> open = new ArrayDeque<>();
    final StoredRenderJobs jobs;
    final StoredWakeUps wakeUps;

    QueueFixture(DatabaseKind kind, Path folder) {
        this.folder = folder;
        this.opening = kind.fresh(folder);
        this.database = opening.get();
        this.jobs = new StoredRenderJobs(database);
        this.wakeUps = new StoredWakeUps(database);
        open.push(database::close);
    }

    /** A queue with a connection of its own, whose renders fail with what {@code obstacles} says, and else are real. */
    RenderQueue queue(int concurrent, RenderQueue.Obstacles obstacles, GatedNarrator narrator) throws IOException {
        return queue(concurrent, obstacles, narrator, false);
    }

    RenderQueue queue(int concurrent, RenderQueue.Obstacles obstacles, GatedNarrator narrator, boolean alone)
            throws IOException {
        Database own = opening.get();
        StoredRenderJobs ownJobs = new StoredRenderJobs(own);
        RenderPipeline pipeline = new RenderPipeline(
                TestLectern.engines(folder, narrator),
                ownJobs,
                new JobLogFiles(folder.resolve("logs"), Clock.systemUTC()),
                new RenderPipeline.Folders(folder.resolve("work"), _ -> null),
                _ -> Optional.empty(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
        RenderQueue queue = new RenderQueue(
                ownJobs,
                new RenderQueue.Place(own.source(), new StoredWakeUps(own), alone, concurrent),
                QUICK,
                pipeline,
                obstacles,
                new JobWatchers(),
                Clock.systemUTC());
        open.push(() -> {
            queue.close();
            own.close();
        });
        return queue;
    }

    /** A PENDING job of a video of its own. */
    RenderJob job(String name) {
        Instant now = Instant.now();
        new Trainings(database).ensureVideo(new Video(name, name, null, now));
        VideoScript script = new VideoScript(
                "s-" + name,
                name,
                1,
                ScriptStatus.DRAFT,
                TestLectern.SCRIPT,
                "0",
                "a",
                now,
                "a",
                now,
                null,
                null,
                null);
        new VideoScripts(database)
                .insert(
                        script,
                        new HistoryEvent(HistoryAction.CREATED, "a", name, script.scriptId(), Map.of("sha256", "0")));
        RenderJob job = new RenderJob(
                "j-" + name,
                name,
                script.scriptId(),
                RenderJobStatus.PENDING,
                null,
                0,
                null,
                null,
                "r",
                now,
                null,
                null,
                VideoFormat.ofId("540p").orElseThrow(),
                RenderPriority.NORMAL,
                0,
                TestLectern.SCRIPT,
                1,
                "0");
        if (!jobs.insert(job, null)) {
            throw new AssertionError(name + " has a job");
        }
        return job;
    }

    /** The job is RUNNING under a wake-up whose worker was last heard of a minute ago. */
    void killWorkerOf(RenderJob job) throws SQLException {
        forgetWakeUps();
        jobs.claim(job.jobId(), Instant.now());
        try (Connection connection = database.source().getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values (?, ?, ?, true, 'gone', ?, 2)""")) {
            Timestamp longAgo = Timestamp.from(Instant.now().minusSeconds(60));
            insert.setString(1, RenderWakeUps.TASK);
            insert.setString(2, job.jobId());
            insert.setTimestamp(3, longAgo);
            insert.setTimestamp(4, longAgo);
            insert.executeUpdate();
        }
    }

    void forgetWakeUps() throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from scheduled_tasks")) {
            delete.executeUpdate();
        }
    }

    RenderJob now(RenderJob job) {
        return jobs.find(job.jobId()).orElseThrow();
    }

    RenderJob ended(RenderJob job) {
        await().atMost(60, TimeUnit.SECONDS).until(() -> now(job).status().isFinal());
        return now(job);
    }

    /** Waits until every wake-up was used up. */
    void awaitNoWakeUps() {
        await().atMost(60, TimeUnit.SECONDS).until(() -> countWakeUps() == 0);
    }

    private int countWakeUps() throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from scheduled_tasks");
                var row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    List<RenderJob> unfinished() {
        return jobs.unfinished();
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
    }
}
