package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.JobLog;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The lines that one run writes into its job's log. Only {@link #write} may be called by many threads. */
final class RenderLines {
    private final JobLog log;
    private final RenderJob job;
    private final Clock clock;
    private final Instant start;
    private Instant stepStart;

    /** Writes what is run. */
    RenderLines(JobLog log, RenderJob job, Clock clock) {
        this.log = log;
        this.job = job;
        this.clock = clock;
        this.start = clock.instant();
        this.stepStart = start;
        write(Message.of("log.run", job.revision(), job.format().id(), job.attempt()));
        // twelve signs tell a text from every other
        write(Message.of("log.fingerprint", "%.12s".formatted(job.scriptSha256())));
    }

    void write(Message line) {
        log.write(job.jobId(), line);
    }

    void begun(RenderStep step) {
        stepStart = clock.instant();
        write(Message.of("log.step-begun", step.number(), Message.of("step." + step)));
    }

    void done(RenderStep step) {
        write(Message.of("log.step-done", step.number(), Message.of("step." + step), seconds(stepStart)));
    }

    private double seconds(Instant since) {
        return Math.round(Duration.between(since, clock.instant()).toMillis() / 100.0) / 10.0;
    }

    void ended(RenderOutcome outcome) {
        write(
                switch (outcome) {
                    case RenderOutcome.Succeeded _ -> Message.of("log.succeeded", seconds(start));
                    case RenderOutcome.Failed failed ->
                        Message.of("log.failed", Message.of("step." + failed.step()), failed.message());
                    case RenderOutcome.Canceled _ -> Message.of("log.stopped");
                });
    }
}
