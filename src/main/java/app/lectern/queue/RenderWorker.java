package app.lectern.queue;

import app.lectern.domain.Message;
import app.lectern.domain.render.QueueFigures;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.RenderWakeUps;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.JobMark;
import app.lectern.pipeline.RenderOutcome;
import app.lectern.pipeline.RenderPipeline;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims jobs and takes each to its end. Safe for use by many threads, each with its own wake-up. */
final class RenderWorker implements WakeUps.Worker {
    private static final Logger LOG = LoggerFactory.getLogger(RenderWorker.class);
    /** How many workers a job may lose: it has three attempts. */
    private static final int MOST_ATTEMPTS = 3;

    private static final long FULL_PAUSE_MILLIS = 1_000;

    private final RenderJobs jobs;
    private final RenderWakeUps wakeUps;
    private final RenderPipeline pipeline;
    private final RenderQueue.Obstacles obstacles;
    private final JobWatchers watchers;
    private final Clock clock;
    private final RunningJobs running = new RunningJobs();
    private final StepTotals times = new StepTotals();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);

    RenderWorker(
            RenderJobs jobs,
            RenderWakeUps wakeUps,
            RenderPipeline pipeline,
            RenderQueue.Obstacles obstacles,
            JobWatchers watchers,
            Clock clock) {
        this.jobs = jobs;
        this.wakeUps = wakeUps;
        this.pipeline = pipeline;
        this.obstacles = obstacles;
        this.watchers = watchers;
        this.clock = clock;
    }

    @Override
    public boolean holds(String wakeUp) {
        return held.contains(wakeUp);
    }

    @Override
    public boolean work(String wakeUp) {
        held.add(wakeUp);
        try {
            // a wake-up is one worker's alone: whoever ran a job under it before is gone
            wakeUps.runningUnder(wakeUp).forEach(this::takeBack);
            Optional<RenderJob> claimed = claim(wakeUp);
            return claimed.map(this::run).orElse(running.isClosing());
        } finally {
            held.remove(wakeUp);
        }
    }

    private Optional<RenderJob> claim(String wakeUp) {
        while (!running.isClosing()) {
            switch (jobs.claim(wakeUp, clock.instant())) {
                case RenderJobs.Claim.Claimed claimed -> {
                    return Optional.of(claimed.job());
                }
                case RenderJobs.Claim.Idle _ -> {
                    return Optional.empty();
                }
                case RenderJobs.Claim.Full _ -> pause();
            }
        }
        return Optional.empty();
    }

    private void pause() {
        try {
            var _ = end.await(FULL_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a worker is never interrupted", e);
        }
    }

    /** Takes a job back from a worker that is gone or could not go on: it is free again, or has failed when that came too often. */
    void takeBack(RenderJob job) {
        try (JobMark _ = JobMark.of(job)) {
            takeBackMarked(job);
        }
    }

    private void takeBackMarked(RenderJob job) {
        if (jobs.takeBack(job.jobId(), job.attempt(), MOST_ATTEMPTS, clock.instant())) {
            LOG.info("Job {} lost the worker of attempt {} and is to be claimed again", job.jobId(), job.attempt());
            changed(job.jobId());
        } else if (fail(job, new RenderFailure(Message.of("render.too-many-attempts", MOST_ATTEMPTS), null))) {
            pipeline.discard(job);
        }
    }

    /** Whether the job was handed back, so that its wake-up is still needed. */
    private boolean run(RenderJob job) {
        CancellationToken token = running.begin(job);
        try (JobMark _ = JobMark.of(job)) {
            LOG.info("Begins with job {} of video {}, attempt {}", job.jobId(), job.videoId(), job.attempt());
            changed(job.jobId());
            Optional<Message> obstacle = obstacles.of(job);
            if (obstacle.isPresent()) {
                jobs.progress(job.jobId(), job.attempt(), RenderStep.VALIDATE_SCRIPT, 0, clock.instant());
                failIn(job, RenderStep.VALIDATE_SCRIPT, obstacle.get(), null);
                return false;
            }
            return settle(job, pipeline.run(job, token, (step, percent) -> record(job, token, step, percent)));
        } finally {
            times.out(job);
            running.end(job);
        }
    }

    private boolean settle(RenderJob job, RenderOutcome outcome) {
        if (outcome instanceof RenderOutcome.Failed lost && LostConnection.isCauseOf(lost.cause())) {
            LOG.warn("Job {} lost the database in {}", job.jobId(), lost.step(), lost.cause());
            takeBack(job);
            return true;
        }
        if (outcome instanceof RenderOutcome.Failed failed) {
            if (failed.cause() != null) {
                LOG.info("Job {} failed in {}", job.jobId(), failed.step(), failed.cause());
            }
            failIn(job, failed.step(), failed.message(), failed.place());
            return false;
        }
        boolean back = outcome instanceof RenderOutcome.Canceled && running.isClosing() && handBack(job);
        LOG.info("Job {} has {}", job.jobId(), back ? "been handed back" : ending(outcome));
        changed(job.jobId());
        return back;
    }

    private static String ending(RenderOutcome outcome) {
        return outcome instanceof RenderOutcome.Succeeded ? "succeeded" : "been cancelled";
    }

    private boolean handBack(RenderJob job) {
        return jobs.handBack(job.jobId(), job.attempt(), clock.instant());
    }

    private void record(RenderJob job, CancellationToken token, RenderStep step, int percent) {
        times.in(job, step);
        boolean current;
        try {
            current = jobs.progress(job.jobId(), job.attempt(), step, percent, clock.instant());
        } catch (RuntimeException e) {
            // progress is only news: a database that is away for a while ends no render
            LOG.warn("Job {}: {} % could not be written", job.jobId(), percent, e);
            return;
        }
        if (current) {
            changed(job.jobId());
        } else {
            // the row left RUNNING or went to another attempt: this run may not write any more
            token.cancel();
        }
    }

    private void failIn(RenderJob job, RenderStep step, Message message, @Nullable ScriptPlace place) {
        Message words = Message.of("render.failed", step.name(), Message.of("step." + step), message);
        fail(job, new RenderFailure(words, place));
    }

    private boolean fail(RenderJob job, RenderFailure failure) {
        boolean failed = jobs.fail(job.jobId(), job.attempt(), failure, clock.instant());
        changed(job.jobId());
        return failed;
    }

    private void changed(String jobId) {
        jobs.find(jobId).ifPresent(watchers::changed);
    }

    /** How many jobs run here, and what the steps took so far. */
    QueueFigures figures(Map<RenderJobStatus, Long> all, Duration age) {
        return new QueueFigures(all, age, running.jobs().size(), times.done(), Map.of());
    }

    /** Ends the run of a job that is no longer wanted. */
    void interrupt(String jobId) {
        running.interrupt(jobId);
    }

    /** Ends the runs whose row says, by whatever process, that they may not write any more. */
    void interruptStale() {
        running.interruptUnless(job -> jobs.isCurrent(job.jobId(), job.attempt()));
    }

    /** Ends all runs; each hands its job back. */
    void close() {
        running.close();
        end.countDown();
    }

    /** Hands the jobs back whose runs have not let go; what they write from now on is refused. */
    void handBackTheRest() {
        for (RenderJob job : running.jobs()) {
            try (JobMark _ = JobMark.of(job)) {
                LOG.warn("The render of job {} did not stop in time", job.jobId());
                handBack(job);
            }
        }
    }
}
