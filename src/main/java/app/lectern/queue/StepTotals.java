package app.lectern.queue;

import app.lectern.domain.render.QueueFigures;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the steps of this process's renders took. Thread-safe. */
final class StepTotals {
    private record Since(RenderStep step, long nanos) {}

    private final Map<String, Since> under = new HashMap<>();
    private final Map<RenderStep, QueueFigures.Work> done = new EnumMap<>(RenderStep.class);

    /** A job is in this step now; the step before it, if it was another one, is done. */
    synchronized void in(RenderJob job, RenderStep step) {
        Since since = under.get(job.jobId());
        if (since == null || since.step() != step) {
            count(since);
            under.put(job.jobId(), new Since(step, System.nanoTime()));
        }
    }

    /** A job is in no step any more. */
    synchronized void out(RenderJob job) {
        count(under.remove(job.jobId()));
    }

    private void count(@Nullable Since since) {
        if (since != null) {
            Duration took = Duration.ofNanos(System.nanoTime() - since.nanos());
            done.merge(since.step(), new QueueFigures.Work(1, took), (sum, _) -> sum.plus(took));
        }
    }

    synchronized Map<RenderStep, QueueFigures.Work> done() {
        return Map.copyOf(done);
    }
}
