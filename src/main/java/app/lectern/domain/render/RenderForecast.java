package app.lectern.domain.render;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long each step of a job is likely to take.
 *
 * @param steps every step has its time
 */
public record RenderForecast(Map<RenderStep, Duration> steps) {
    /** A job of less than a half or more than twice the size tells nothing. */
    private static final int LIKE = 2;

    /**
     * A render that came to its end.
     *
     * @param size the letters of its narration
     * @param steps what each step took
     */
    public record Past(int size, Map<RenderStep, Duration> steps) {
        boolean isLike(int other) {
            return size > 0
                    && size <= other * LIKE
                    && other <= size * LIKE
                    && steps.size() == RenderStep.values().length;
        }
    }

    public RenderForecast {
        steps = Map.copyOf(steps);
    }

    /**
     * What past renders of the same format say about one of a size: the median of those of a like size, as much longer as
     * it has more letters. Empty when there is none of a like size.
     */
    public static Optional<RenderForecast> of(int size, List<Past> past) {
        List<Past> like = past.stream().filter(one -> one.isLike(size)).toList();
        if (like.isEmpty()) {
            return Optional.empty();
        }
        Map<RenderStep, Duration> steps = new EnumMap<>(RenderStep.class);
        for (RenderStep step : RenderStep.values()) {
            steps.put(step, median(step, size, like));
        }
        return Optional.of(new RenderForecast(steps));
    }

    private static Duration median(RenderStep step, int size, List<Past> like) {
        List<Duration> sorted = like.stream()
                .map(one -> one.steps()
                        .getOrDefault(step, Duration.ZERO)
                        .multipliedBy(size)
                        .dividedBy(one.size()))
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The time of a whole render. */
    public Duration whole() {
        return steps.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The time that is left of a running job.
     *
     * @param since how long ago its progress was told
     */
    public Duration left(RenderJob job, Duration since) {
        RenderStep now = job.step() == null ? RenderStep.VALIDATE_SCRIPT : job.step();
        double open = 1 - (job.progress() - now.from()) / (double) (now.to() - now.from());
        Duration here =
                time(now).multipliedBy(Math.round(Math.clamp(open, 0, 1) * 100)).dividedBy(100);
        Duration left = here.compareTo(since) > 0 ? here.minus(since) : Duration.ZERO;
        for (RenderStep step : RenderStep.values()) {
            if (step.number() > now.number()) {
                left = left.plus(time(step));
            }
        }
        return left;
    }

    private Duration time(RenderStep step) {
        return steps.getOrDefault(step, Duration.ZERO);
    }
}
