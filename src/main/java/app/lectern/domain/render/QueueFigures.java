package app.lectern.domain.render;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How the render queue is doing.
 *
 * @param jobs how many jobs are in each state, in all processes together
 * @param age how long the oldest PENDING job has waited; zero when none waits
 * @param runningHere how many run in this process
 * @param steps what this process has done since it started, by step
 * @param caches what this process's caches were of use for since it started, by their names
 */
public record QueueFigures(
        Map<RenderJobStatus, Long> jobs,
        Duration age,
        int runningHere,
        Map<RenderStep, Work> steps,
        Map<String, CacheUse> caches) {
    public QueueFigures {
        jobs = Map.copyOf(jobs);
        steps = Map.copyOf(steps);
        caches = Map.copyOf(caches);
    }

    /** The same, with these caches beside those that are known. */
    public QueueFigures plus(Map<String, CacheUse> more) {
        Map<String, CacheUse> all = new HashMap<>(caches);
        all.putAll(more);
        return new QueueFigures(jobs, age, runningHere, steps, all);
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
