import app.lectern.Lectern;
import app.lectern.Workspace;
import app.lectern.domain.Message;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.queue.JobWatchers;
import app.lectern.queue.RenderQueue;
import app.lectern.store.Database;
import app.lectern.store.JobLogFiles;
import app.lectern.store.StoredRenderJobs;
import app.lectern.store.StoredWakeUps;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/**
 * What the queue itself costs a job while 10,000 wait, on both databases: from wake-up to claim to final state, with renders
 * that end at once. Bound: 50 ms.
 *
 * <p>{@code mvn -q -Pqueue-bench verify}, with {@code -Dbench=N} for another number of jobs that wait.
 */
final class QueueOverhead {
    private static final double BOUND_MILLIS = 50;

    private final int waiting;
    private final int measured;

    private QueueOverhead(int waiting) {
        this.waiting = waiting;
        this.measured = waiting / 10;
    }

    public static void main(String[] args) throws Exception {
        QueueOverhead overhead = new QueueOverhead(args.length == 0 ? 10_000 : Integer.parseInt(args[0]));
        System.out.printf("%d cores%n", Runtime.getRuntime().availableProcessors());
        Path folder = Files.createTempDirectory("queue-overhead");
        boolean good = true;
        for (int workers : new int[] {1, 4}) {
            try (Database database = Database.h2(folder.resolve("lectern" + workers))) {
                good &= overhead.measure("H2", database, workers);
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                    Database database =
                            Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
                good &= overhead.measure("PostgreSQL", database, workers);
            }
        }
        RenderPipeline.removeFolder(folder);
        System.exit(good ? 0 : 1);
    }

    private boolean measure(String name, Database database, int workers) throws Exception {
        fill(database);
        CountDownLatch warm = new CountDownLatch(measured / 5);
        CountDownLatch done = new CountDownLatch(measured);
        RenderQueue queue = queue(database, workers, () -> {
            (warm.getCount() > 0 ? warm : done).countDown();
        });
        queue.start();
        warm.await();
        long start = System.nanoTime();
        done.await();
        double millis = (System.nanoTime() - start) / 1e6 / measured;
        queue.close();
        System.out.printf(
                "%-10s %d workers, %,d jobs wait: %.1f ms a job (bound %.0f)%n",
                name, workers, waiting, millis, BOUND_MILLIS);
        return millis < BOUND_MILLIS;
    }

    /** A queue whose renders tell that they began, and fail. */
    private static RenderQueue queue(Database database, int workers, Runnable began) throws Exception {
        StoredRenderJobs jobs = new StoredRenderJobs(database);
        Workspace workspace = new Workspace(Files.createTempDirectory("queue-overhead"));
        RenderPipeline pipeline = new RenderPipeline(
                new RenderPipeline.Engines(
                        null, null, null, Lectern.slideRenderer(workspace), null, null, null, null, null, null),
                jobs,
                new JobLogFiles(workspace.root().resolve("logs"), Clock.systemUTC()),
                new RenderPipeline.Folders(workspace.root(), _ -> null),
                _ -> Optional.empty(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
        return new RenderQueue(
                jobs,
                new RenderQueue.Place(database.source(), new StoredWakeUps(database), false, workers),
                pipeline,
                _ -> {
                    began.run();
                    return Optional.of(Message.of("script.not-found", "measured"));
                },
                new JobWatchers(),
                Clock.systemUTC());
    }

    private void fill(Database database) throws Exception {
        long start = System.nanoTime();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            batch(connection, "insert into video (video_id, title, created_at) values (?, 'Titel', current_timestamp)");
            batch(connection, """
                    insert into video_script (script_id, video_id, revision, status, raw_json, sha256, created_by,
                        created_at, edited_by, edited_at)
                    values ('s' || ?, ?, 1, 'APPROVED', '{}', '0', 'a', current_timestamp, 'a', current_timestamp)""");
            batch(connection, """
                    insert into video_render_job (job_id, video_id, script_id, status, progress, requested_by, created_at,
                        quality, attempt, script_json, revision, script_sha256, active_video_id, queue_order)
                    values ('j' || ?, ?, 's' || ?, 'PENDING', 0, 'r', current_timestamp, '720p', 0, repeat('x', 5000),
                        1, '0', ?, 0)""");
            batch(connection, """
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                    values ('render', 'j' || ?, current_timestamp, false, 1)""");
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
        System.out.printf("filled in %s%n", Duration.ofNanos(System.nanoTime() - start));
    }

    private void batch(Connection connection, String sql) throws Exception {
        int places = sql.length() - sql.replace("?", "").length();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < waiting; i++) {
                for (int place = 1; place <= places; place++) {
                    statement.setString(place, "v" + i);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
