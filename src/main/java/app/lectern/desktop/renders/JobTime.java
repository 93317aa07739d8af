package app.lectern.desktop.renders;

import app.lectern.domain.render.RenderJob;
import java.time.Duration;
import java.time.Instant;

/** How long a job has run. */
final class JobTime {
    private JobTime() {}

    /** Since the start, until the end if it has ended. */
    static Duration elapsed(RenderJob job, Instant now) {
        if (job.startedAt() == null) {
            return Duration.ZERO;
        }
        return Duration.between(job.startedAt(), job.finishedAt() == null ? now : job.finishedAt());
    }
}
