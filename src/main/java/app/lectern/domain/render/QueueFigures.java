package app.lectern.domain.render;

import java.time.Duration;
import java.util.Map;

/**
 * How the render queue is doing.
 *
 * @param jobs how many jobs are in each state, in all processes together
 * @param age how long the oldest PENDING job has waited; zero when none waits
 * @param runningHere how many run in this process
 * @param steps what this process has done since it started, by step
 */
public record QueueFigures(
        Map<RenderJobStatus, Long> jobs, Duration age, int runningHere, Map<RenderStep, Work> steps) {
    public QueueFigures {
        jobs = Map.copyOf(jobs);
        steps = Map.copyOf(steps);
    }

    /**
     * What one step has done.
     *
     * @param count how often it was entered and left
     */
    public record Work(long count, Duration time) {
        /** The same with one more time. */
        public Work plus(Duration more) {
            return new Work(count + 1, time.plus(more));
        }
    }
}
