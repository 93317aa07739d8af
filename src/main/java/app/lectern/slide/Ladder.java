package app.lectern.slide;

import app.lectern.slide.Tokenizer.Breaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The sizes that are tried until a text fits. First whole words down to a comfortable size; then words that no line can
 * hold are broken; only then the text goes down to the smallest size that can be read.
 */
final class Ladder {
    /** Sizes that sparse lists may grow to. */
    private static final List<Float> GROWING = List.of(1.42f, 1.35f, 1.28f, 1.21f, 1.14f, 1.07f);

    /** The first step down, worth taking even without need where it saves a line. */
    private static final float FIRST_STEP = 0.94f;

    private static final float[] COMFORTABLE = {1, FIRST_STEP, 0.88f, 0.82f, 0.76f, 0.70f};
    private static final float STRIDE = 0.06f;

    private record Step(float scale, Breaking breaking) {}

    private final List<Step> steps = new ArrayList<>();

    private Ladder(float floor) {
        for (float scale : COMFORTABLE) {
            steps.add(new Step(scale, Breaking.WORDS));
        }
        for (float scale : COMFORTABLE) {
            steps.add(new Step(scale, Breaking.LETTERS));
        }
        for (float scale = 0.70f - STRIDE; scale > floor; scale -= STRIDE) {
            steps.add(new Step(scale, Breaking.LETTERS));
        }
        steps.add(new Step(floor, Breaking.LETTERS));
    }

    /** The ladder from a style's own size down to its floor. */
    static Ladder of(TypeStyle style) {
        return new Ladder(floorOf(style));
    }

    /** The scale that brings a style to its floor. */
    static float floorOf(TypeStyle style) {
        return Math.min(1, style.floor() / style.size());
    }

    /**
     * The best attempt that fits. A size is only worth growing to while no line is added by it, and one step down is
     * worth taking when it saves a line: a small row reads better than a large one with a stub.
     *
     * @param growth how many times larger it may get
     * @param lines how many lines an attempt takes
     */
    <T> Optional<T> best(
            float growth, BiFunction<Float, Breaking, T> attempt, Predicate<T> fits, ToIntFunction<T> lines) {
        T usual = attempt.apply(1f, Breaking.WORDS);
        if (!fits.test(usual)) {
            return first(attempt, fits);
        }
        int most = lines.applyAsInt(usual);
        for (float scale : GROWING) {
            if (scale <= growth) {
                T larger = attempt.apply(scale, Breaking.WORDS);
                if (fits.test(larger) && lines.applyAsInt(larger) <= most) {
                    return Optional.of(larger);
                }
            }
        }
        T smaller = attempt.apply(FIRST_STEP, Breaking.WORDS);
        return Optional.of(lines.applyAsInt(smaller) < most && fits.test(smaller) ? smaller : usual);
    }

    /** The first attempt that fits. */
    <T> Optional<T> first(BiFunction<Float, Breaking, T> attempt, Predicate<T> fits) {
        for (Step step : steps) {
            T value = attempt.apply(step.scale(), step.breaking());
            if (fits.test(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
