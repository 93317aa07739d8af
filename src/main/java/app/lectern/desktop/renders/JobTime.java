package app.lectern.desktop.renders;

import app.lectern.domain.render.RenderJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a job has run and may still run. */
public final class JobTime {
    /** Below this, too little is known to tell a remaining time. */
    private static final int TELLING_PERCENT = 15;

    private JobTime() {}

    /** Since the start, until the end if it has ended. */
    public static Duration elapsed(RenderJob job, Instant now) {
        if (job.startedAt() == null) {
            return Duration.ZERO;
        }
        return Duration.between(job.startedAt(), job.finishedAt() == null ? now : job.finishedAt());
    }

    /** The time left if the rest goes as fast as what is done. */
    public static Optional<Duration> remaining(RenderJob job, Instant now) {
        if (job.progress() < TELLING_PERCENT || job.progress() >= 100) {
            return Optional.empty();
        }
        return Optional.of(elapsed(job, now).multipliedBy(100 - job.progress()).dividedBy(job.progress()));
    }
}
