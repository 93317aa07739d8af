package app.lectern.queue;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderOutcome;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.text.Texts;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs render jobs in the background, oldest first. The job's row is the truth and a wake-up only a hint: what was
 * waiting or running when the process ended is taken up again by {@link #start}. Thread-safe.
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
    private final Texts texts;
    private final Clock clock;
    private final ExecutorService workers;
    private final boolean resting;
    private volatile boolean closing;
    private final Map<String, CancellationToken> running = new ConcurrentHashMap<>();

    /**
     * A queue that does not run yet.
     *
     * @param obstacles asked when a job is about to run
     * @param texts the language in which failures are written into the job
     * @param concurrent how many jobs run at once; with 0 they wait for another process
     */
    public RenderQueue(
            RenderJobs jobs,
            RenderPipeline pipeline,
            Obstacles obstacles,
            JobWatchers watchers,
            Texts texts,
            Clock clock,
            int concurrent) {
        this.obstacles = obstacles;
        this.jobs = jobs;
        this.pipeline = pipeline;
        this.watchers = watchers;
        this.texts = texts;
        this.clock = clock;
        this.resting = concurrent == 0;
        this.workers = Executors.newFixedThreadPool(
                Math.max(1, concurrent),
                Thread.ofPlatform().name("render-", 1).daemon(true).factory());
    }

    /** Takes up every job that is not in a final state. The caller owns the workspace alone. */
    public void start() {
        jobs.unfinished().forEach(job -> wake(job.jobId()));
    }

    /** Tells that a job may be run. Returns at once. */
    public void wake(String jobId) {
        if (resting) {
            return;
        }
        try {
            workers.execute(() -> work(jobId));
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

    private void work(String jobId) {
        CancellationToken token = new CancellationToken();
        if (running.putIfAbsent(jobId, token) != null) {
            return;
        }
        try {
            // read after the token is known: either this sees the closing, or the closing cancels the token
            if (!closing) {
                claim(jobId).ifPresent(job -> run(job, token));
            }
        } catch (RuntimeException e) {
            LOG.error("Job {} could not be worked on; it is taken up at the next start", jobId, e);
        } finally {
            running.remove(jobId);
        }
    }

    private Optional<RenderJob> claim(String jobId) {
        RenderJob job = jobs.find(jobId).orElseThrow();
        if (job.status() == RenderJobStatus.PENDING) {
            return jobs.start(jobId, clock.instant());
        }
        if (job.status() != RenderJobStatus.RUNNING) {
            return Optional.empty();
        }
        if (job.attempt() >= MOST_ATTEMPTS) {
            fail(job, Message.of("render.too-many-attempts", MOST_ATTEMPTS));
            return Optional.empty();
        }
        return jobs.restart(jobId, job.attempt(), clock.instant());
    }

    private void run(RenderJob job, CancellationToken token) {
        changed(job.jobId());
        Optional<Message> obstacle = obstacles.of(job);
        if (obstacle.isPresent()) {
            jobs.progress(job.jobId(), job.attempt(), RenderStep.VALIDATE_SCRIPT, 0);
            failIn(job, RenderStep.VALIDATE_SCRIPT, obstacle.get());
            return;
        }
        RenderOutcome outcome = pipeline.run(job, token, (step, percent) -> record(job, token, step, percent));
        if (outcome instanceof RenderOutcome.Failed failed) {
            if (failed.cause() != null) {
                LOG.info("Job {} failed in {}", job.jobId(), failed.step(), failed.cause());
            }
            failIn(job, failed.step(), failed.message());
        }
        changed(job.jobId());
    }

    private void record(RenderJob job, CancellationToken token, RenderStep step, int percent) {
        if (jobs.progress(job.jobId(), job.attempt(), step, percent)) {
            changed(job.jobId());
        } else {
            // the row left RUNNING or went to another attempt: this run may not write any more
            token.cancel();
        }
    }

    private void failIn(RenderJob job, RenderStep step, Message message) {
        fail(job, Message.of("render.failed", step.name(), Message.of("step." + step), message));
    }

    private void fail(RenderJob job, Message message) {
        jobs.fail(job.jobId(), job.attempt(), texts.of(message), clock.instant());
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
