package app.lectern.queue;

import app.lectern.domain.render.RenderJob;
import app.lectern.pipeline.CancellationToken;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The jobs that run in this process, and how each is told to end. Thread-safe. */
final class RunningJobs {
    private record Run(RenderJob job, CancellationToken token) {}

    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** A job begins; the token is already cancelled when all is to end. */
    CancellationToken begin(RenderJob job) {
        CancellationToken token = new CancellationToken();
        runs.put(job.jobId(), new Run(job, token));
        // read after the token is known: either this sees the closing, or the closing cancels the token
        if (closing) {
            token.cancel();
        }
        return token;
    }

    void end(RenderJob job) {
        runs.computeIfPresent(job.jobId(), (_, run) -> run.job().attempt() == job.attempt() ? null : run);
    }

    void interrupt(String jobId) {
        Run run = runs.get(jobId);
        if (run != null) {
            run.token().cancel();
        }
    }

    /** Tells every run to end of which this does not hold. */
    void interruptUnless(Predicate<RenderJob> current) {
        for (Run run : runs.values()) {
            if (!current.test(run.job())) {
                run.token().cancel();
            }
        }
    }

    /** Tells every run to end, and those that begin later. */
    void close() {
        closing = true;
        interruptUnless(_ -> false);
    }

    boolean isClosing() {
        return closing;
    }

    List<RenderJob> jobs() {
        return runs.values().stream().map(Run::job).toList();
    }
}
