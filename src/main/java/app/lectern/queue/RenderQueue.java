package app.lectern.queue;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderOutcome;
import app.lectern.pipeline.RenderPipeline;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs render jobs in the background, in the order of their line. The job's row is the truth and a wake-up only a hint:
 * what was waiting or running when the process ended is taken up again by {@link #start}. Thread-safe.
 */
public final class RenderQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RenderQueue.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final long CLOSE_SECONDS = 10;

    /** Reasons that came up after a job was asked for. */
    public interface Obstacles {
        /** Why the job may not be run now; empty when it may. */
        Optional<Message> of(RenderJob job);
    }

    private final RenderJobs jobs;
    private final RenderPipeline pipeline;
    private final JobWatchers watchers;
    private final Obstacles obstacles;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final boolean resting;
    private volatile boolean closing;
    private final Map<String, CancellationToken> running = new ConcurrentHashMap<>();

    /**
     * A queue that does not run yet.
     *
     * @param obstacles asked when a job is about to run
     * @param concurrent how many jobs run at once; with 0 they wait for another process
     */
    public RenderQueue(
            RenderJobs jobs,
            RenderPipeline pipeline,
            Obstacles obstacles,
            JobWatchers watchers,
            Clock clock,
            int concurrent) {
        this.obstacles = obstacles;
        this.jobs = jobs;
        this.pipeline = pipeline;
        this.watchers = watchers;
        this.clock = clock;
        this.resting = concurrent == 0;
        int threads = Math.max(1, concurrent);
        this.workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("render-", 1).daemon(true).factory());
    }

    /** How many jobs run at once, from 1. */
    public int concurrent() {
        return workers.getCorePoolSize();
    }

    /** Lets so many jobs run at once from now on, 1 at least; of more that run already, none is stopped. */
    public void concurrent(int jobsAtOnce) {
        if (jobsAtOnce > workers.getMaximumPoolSize()) {
            workers.setMaximumPoolSize(jobsAtOnce);
            workers.setCorePoolSize(jobsAtOnce);
        } else {
            workers.setCorePoolSize(jobsAtOnce);
            workers.setMaximumPoolSize(jobsAtOnce);
        }
    }

    /** Takes up every job that is not in a final state. The caller owns the workspace alone. */
    public void start() {
        for (RenderJob job : jobs.unfinished()) {
            if (job.status() == RenderJobStatus.RUNNING) {
                work(job.jobId(), () -> again(job));
            } else {
                wake(job.jobId());
            }
        }
    }

    /** Tells that a job may be run: whoever is free takes the one that is next in line. Returns at once. */
    public void wake(String jobId) {
        work(jobId, () -> jobs.startNext(clock.instant()));
    }

    private void work(String jobId, Supplier<Optional<RenderJob>> claim) {
        if (resting) {
            return;
        }
        try {
            workers.execute(() -> runNext(claim));
        } catch (RejectedExecutionException e) {
            LOG.info("Job {} waits for the next start: the queue is closing", jobId);
        }
    }

    /** Ends the run of a job that is no longer wanted; its row was already changed. Returns at once. */
    public void interrupt(String jobId) {
        CancellationToken token = running.get(jobId);
        if (token != null) {
            token.cancel();
        }
    }

    private void runNext(Supplier<Optional<RenderJob>> claim) {
        if (closing) {
            return;
        }
        try {
            claim.get().ifPresent(this::runClaimed);
        } catch (RuntimeException e) {
            LOG.error("A job could not be worked on; it is taken up at the next start", e);
        }
    }

    /** Goes on with a job that was left running by a process that ended. */
    private Optional<RenderJob> again(RenderJob job) {
        if (job.attempt() < MOST_ATTEMPTS) {
            return jobs.restart(job.jobId(), job.attempt(), clock.instant());
        }
        fail(job, new RenderFailure(Message.of("render.too-many-attempts", MOST_ATTEMPTS), null));
        return Optional.empty();
    }

    private void runClaimed(RenderJob job) {
        CancellationToken token = new CancellationToken();
        running.put(job.jobId(), token);
        try {
            // read after the token is known: either this sees the closing, or the closing cancels the token
            if (!closing) {
                run(job, token);
            }
        } finally {
            running.remove(job.jobId());
        }
    }

    private void run(RenderJob job, CancellationToken token) {
        changed(job.jobId());
        Optional<Message> obstacle = obstacles.of(job);
        if (obstacle.isPresent()) {
            jobs.progress(job.jobId(), job.attempt(), RenderStep.VALIDATE_SCRIPT, 0, clock.instant());
            failIn(job, RenderStep.VALIDATE_SCRIPT, obstacle.get(), null);
            return;
        }
        RenderOutcome outcome = pipeline.run(job, token, (step, percent) -> record(job, token, step, percent));
        if (outcome instanceof RenderOutcome.Failed failed) {
            if (failed.cause() != null) {
                LOG.info("Job {} failed in {}", job.jobId(), failed.step(), failed.cause());
            }
            failIn(job, failed.step(), failed.message(), failed.place());
        }
        changed(job.jobId());
    }

    private void record(RenderJob job, CancellationToken token, RenderStep step, int percent) {
        if (jobs.progress(job.jobId(), job.attempt(), step, percent, clock.instant())) {
            changed(job.jobId());
        } else {
            // the row left RUNNING or went to another attempt: this run may not write any more
            token.cancel();
        }
    }

    private void failIn(RenderJob job, RenderStep step, Message message, @Nullable ScriptPlace place) {
        fail(
                job,
                new RenderFailure(
                        Message.of("render.failed", step.name(), Message.of("step." + step), message), place));
    }

    private void fail(RenderJob job, RenderFailure failure) {
        jobs.fail(job.jobId(), job.attempt(), failure, clock.instant());
        changed(job.jobId());
    }

    private void changed(String jobId) {
        jobs.find(jobId).ifPresent(watchers::changed);
    }

    /** Stops the runs, which begin again at the next start, and waits until they let go, ten seconds at most. */
    @Override
    public void close() {
        // no interrupts: an interrupted thread closes the embedded database's file under all the others
        closing = true;
        workers.shutdown();
        running.values().forEach(CancellationToken::cancel);
        try {
            if (!workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A render did not stop within {} s", CLOSE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
