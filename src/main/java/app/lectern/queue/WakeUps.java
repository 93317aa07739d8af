package app.lectern.queue;

import app.lectern.domain.render.RenderWakeUps;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadPoolExecutor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The wake-ups of render jobs as executions of db-scheduler: each is given to one worker of all processes, whose heartbeat
 * it then carries; one whose heartbeat stays away is given to another. Thread-safe.
 */
final class WakeUps implements AutoCloseable {
    /** What is done when a wake-up comes. */
    interface Worker {
        /**
         * Works on whatever is to be done next.
         *
         * @return whether the wake-up is still needed, because its work is left for another worker
         */
        boolean work(String wakeUp);

        /** Whether this process works under a wake-up now. */
        boolean holds(String wakeUp);
    }

    /**
     * How often the database is looked at.
     *
     * @param poll for the wake-ups that other processes wrote, and for those whose time has come
     * @param sweep for rows whose wake-up was lost
     */
    record Rhythm(Duration poll, Duration heartbeat, Duration sweep) {
        /** Nobody else writes wake-ups: the embedded database is left in peace. */
        static final Rhythm ALONE = new Rhythm(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofMinutes(1));

        /** A worker that died is noticed after 20 to 30 seconds. */
        static final Rhythm SHARED = new Rhythm(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    private static final int READ_FOR = 8;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration RETRY = Duration.ofSeconds(5);
    /** Half of what a stop may take: what still runs after it is waited for once more as long. */
    private static final Duration STOP = Duration.ofSeconds(4);

    private final DataSource database;
    private final Rhythm rhythm;
    private final CustomTask<Void> task;
    private final ThreadPoolExecutor workers;
    private @Nullable Scheduler scheduler;
    private @Nullable SchedulerClient client;

    WakeUps(DataSource database, Rhythm rhythm, int workers, Worker worker) {
        this.workers = Uninterrupted.backgroundPool("render", workers);
        this.database = database;
        this.rhythm = rhythm;
        this.task = Tasks.custom(RenderWakeUps.TASK, Void.class)
                .onFailure((complete, row) ->
                        row.reschedule(complete, Instant.now().plus(RETRY)))
                .onDeadExecution((complete, row) -> {
                    // after the sleep of a laptop one's own heartbeats are old too
                    if (!worker.holds(complete.getExecution().taskInstance.getId())) {
                        row.reschedule(complete, Instant.now());
                    }
                })
                .execute((wakeUp, _) ->
                        worker.work(wakeUp.getId()) ? again() : new CompletionHandler.OnCompleteRemove<>());
    }

    private static CompletionHandler<Void> again() {
        return (complete, row) -> row.reschedule(complete, Instant.now());
    }

    /** How many wake-ups are worked on at once. */
    int workers() {
        return workers.getCorePoolSize();
    }

    /** The same from now on, 1 at least; nothing that is worked on is stopped. */
    void workers(int atOnce) {
        if (atOnce > workers.getMaximumPoolSize()) {
            workers.setMaximumPoolSize(atOnce);
            workers.setCorePoolSize(atOnce);
        } else {
            workers.setCorePoolSize(atOnce);
            workers.setMaximumPoolSize(atOnce);
        }
        look();
    }

    /** Begins to give wake-ups away. */
    synchronized void start() {
        Scheduler started = Scheduler.create(database, task)
                .schedulerName(new SchedulerName.Fixed(
                        "lectern-" + ProcessHandle.current().pid()))
                // how many wake-ups are read at a time; how many are worked on is the pool's matter
                .threads(Math.max(workers(), READ_FOR))
                // the other way to poll does not work on H2
                .pollUsingFetchAndLockOnExecute(0.5, 3)
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP)
                .executorService(workers)
                .dueExecutor(Uninterrupted.pool("render-wake-ups", 1, this::look))
                .housekeeperExecutor(Uninterrupted.timer("render-heartbeat", 3))
                .build();
        scheduler = started;
        client = started;
        started.start();
    }

    /** Writes a job's wake-up, if there is none, and looks for it. */
    void add(String jobId) {
        client().scheduleIfNotExists(task.instance(jobId), Instant.now());
        look();
    }

    private synchronized SchedulerClient client() {
        SchedulerClient known = client;
        if (known == null) {
            known = SchedulerClient.Builder.create(database, task).build();
            client = known;
        }
        return known;
    }

    /** Looks for wake-ups at once. */
    void look() {
        Scheduler started = scheduler();
        if (started != null) {
            started.triggerCheckForDueExecutions();
        }
    }

    private synchronized @Nullable Scheduler scheduler() {
        return scheduler;
    }

    /** Gives no more wake-ups away, and waits until the workers let go of theirs, ten seconds at most. */
    @Override
    public void close() {
        Scheduler started = scheduler();
        if (started != null) {
            started.stop();
        }
    }
}
