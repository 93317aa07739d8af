package app.lectern.queue;

import app.lectern.domain.Message;
import app.lectern.domain.render.QueueFigures;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderWakeUps;
import app.lectern.pipeline.RenderPipeline;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs render jobs in the background, in the order of their line. The job's row is the truth and a wake-up only a hint: what was waiting or running
 * when the process ended is taken up again, by whichever process has {@link #start}ed on the same database. Thread-safe.
 */
public final class RenderQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RenderQueue.class);
    private static final long TICK_MILLIS = 1_000;
    private static final long LAST_WAKE_UPS_SECONDS = 2;

    /** Reasons that came up after a job was asked for. */
    public interface Obstacles {
        /** Why the job may not be run now; empty when it may. */
        Optional<Message> of(RenderJob job);
    }

    /**
     * Where a queue works.
     *
     * @param database holds the jobs and their wake-ups
     * @param alone whether no other process can have the database open
     * @param concurrent how many jobs run at once in this process; with 0 they wait for another
     */
    public record Place(DataSource database, RenderWakeUps wakeUps, boolean alone, int concurrent) {}

    private final RenderJobs jobs;
    private final Clock clock;
    private final Place place;
    private final Duration sweepPause;
    private final RenderWorker worker;
    private final JobNews news;
    private final WakeUps wakeUps;
    private final ScheduledExecutorService timer = Uninterrupted.timer("render-queue", 1);
    private boolean begun;
    private long nextSweep;

    /**
     * A queue that does not run yet.
     *
     * @param obstacles asked when a job is about to run
     */
    public RenderQueue(
            RenderJobs jobs,
            Place place,
            RenderPipeline pipeline,
            Obstacles obstacles,
            JobWatchers watchers,
            Clock clock) {
        this(
                jobs,
                place,
                place.alone() ? WakeUps.Rhythm.ALONE : WakeUps.Rhythm.SHARED,
                pipeline,
                obstacles,
                watchers,
                clock);
    }

    RenderQueue(
            RenderJobs jobs,
            Place place,
            WakeUps.Rhythm rhythm,
            RenderPipeline pipeline,
            Obstacles obstacles,
            JobWatchers watchers,
            Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.place = place;
        this.sweepPause = rhythm.sweep();
        this.news = new JobNews(jobs, watchers, clock);
        this.worker = new RenderWorker(jobs, place.wakeUps(), pipeline, obstacles, watchers, clock);
        this.wakeUps = new WakeUps(place.database(), rhythm, Math.max(1, place.concurrent()), worker);
    }

    /** Begins to run jobs, those first that were left, and to tell what other processes do. Returns at once. */
    public void start() {
        if (place.concurrent() > 0 || !place.alone()) {
            var _ = timer.scheduleWithFixedDelay(this::tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        try {
            if (place.concurrent() > 0) {
                begin();
                worker.interruptStale();
                if (System.nanoTime() - nextSweep >= 0) {
                    sweep();
                }
            }
            if (!place.alone()) {
                news.tell();
            }
        } catch (RuntimeException e) {
            LOG.error("The render queue could not look after its jobs; it tries again", e);
        }
    }

    private void begin() {
        if (!begun) {
            if (place.alone()) {
                place.wakeUps().freeAll();
            }
            wakeUps.start();
            begun = true;
            nextSweep = System.nanoTime();
        }
    }

    private void sweep() {
        place.wakeUps().orphans().forEach(worker::takeBack);
        place.wakeUps().unwoken().forEach(wakeUps::add);
        nextSweep = System.nanoTime() + sweepPause.toNanos();
    }

    /** Tells that a job may be run. Returns at once. */
    public void wake(String jobId) {
        // without other processes the next start finds what waits
        if (place.concurrent() == 0 && place.alone()) {
            return;
        }
        try {
            timer.execute(() -> write(jobId));
        } catch (RejectedExecutionException e) {
            LOG.info("Job {} waits for the next start: the queue is closing", jobId);
        }
    }

    private void write(String jobId) {
        try {
            wakeUps.add(jobId);
        } catch (RuntimeException e) {
            LOG.warn("The wake-up of job {} could not be written; the next sweep does it", jobId, e);
        }
    }

    /** How many jobs run at once in this process, from 1. */
    public int concurrent() {
        return wakeUps.workers();
    }

    /** Lets so many jobs run at once in this process from now on, 1 at least; of more that run already, none is stopped. */
    public void concurrent(int jobsAtOnce) {
        wakeUps.workers(jobsAtOnce);
    }

    /** Ends the run of a job that is no longer wanted; its row was already changed. Returns at once. */
    public void interrupt(String jobId) {
        worker.interrupt(jobId);
    }

    /** How the queue is doing. */
    public QueueFigures figures() {
        Duration age = jobs.oldestWaiting()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
        return worker.figures(jobs.countByStatus(), age);
    }

    /** Ends the runs, whose jobs go on with whoever is there or starts next, and waits until they let go, ten seconds at most. */
    @Override
    public void close() {
        worker.close();
        timer.shutdown();
        try {
            if (!timer.awaitTermination(LAST_WAKE_UPS_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The last wake-ups were not written in time; the next sweep does it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wakeUps.close();
        worker.handBackTheRest();
    }
}
