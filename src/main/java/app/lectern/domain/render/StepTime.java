package app.lectern.domain.render;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a step of a job's last attempt ran.
 *
 * @param finishedAt null while it runs, or when the program ended in its middle
 */
public record StepTime(
        RenderStep step, Instant startedAt, @Nullable Instant finishedAt) {
    /** How long it ran, or runs until now. */
    public Duration took(Instant now) {
        return Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    }
}
