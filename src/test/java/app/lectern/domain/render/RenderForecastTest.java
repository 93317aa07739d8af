package app.lectern.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenderForecastTest {
    @Test
    void nothingIsSaidWithoutARenderOfALikeSize() {
        assertThat(RenderForecast.of(1_000, List.of())).isEmpty();
        assertThat(RenderForecast.of(1_000, List.of(past(499, 10), past(2_001, 10))))
                .isEmpty();
        assertThat(RenderForecast.of(0, List.of(past(0, 10)))).isEmpty();
        RenderForecast.Past halfTimed =
                new RenderForecast.Past(1_000, Map.of(RenderStep.FINALIZE, Duration.ofSeconds(1)));
        assertThat(RenderForecast.of(1_000, List.of(halfTimed))).isEmpty();
    }

    @Test
    void theMedianOfLikeRendersGrowsWithTheLetters() {
        RenderForecast forecast = RenderForecast.of(1_000, List.of(past(500, 10), past(1_000, 21), past(2_000, 400)))
                .orElseThrow();
        // 20, 21 and 200 seconds for a step of 1,000 letters
        assertThat(forecast.whole()).isEqualTo(Duration.ofSeconds(7 * 21));
    }

    @Test
    void whatIsLeftIsTheRestOfTheStepAndTheStepsAfterIt() {
        RenderForecast forecast =
                RenderForecast.of(1_000, List.of(past(1_000, 10))).orElseThrow();
        assertThat(forecast.left(job(null, 0), Duration.ZERO)).isEqualTo(Duration.ofSeconds(70));
        assertThat(forecast.left(job(RenderStep.COMPOSE_VIDEO, 65), Duration.ZERO))
                .isEqualTo(Duration.ofMillis(7_500 + 20_000));
        assertThat(forecast.left(job(RenderStep.COMPOSE_VIDEO, 65), Duration.ofSeconds(2)))
                .isEqualTo(Duration.ofMillis(5_500 + 20_000));
        // a step that takes longer than any before leaves those after it
        assertThat(forecast.left(job(RenderStep.COMPOSE_VIDEO, 65), Duration.ofMinutes(9)))
                .isEqualTo(Duration.ofSeconds(20));
        assertThat(forecast.left(job(RenderStep.FINALIZE, 100), Duration.ZERO)).isEqualTo(Duration.ZERO);
    }

    private static RenderForecast.Past past(int size, int secondsAStep) {
        Map<RenderStep, Duration> steps = new EnumMap<>(RenderStep.class);
        for (RenderStep step : RenderStep.values()) {
            steps.put(step, Duration.ofSeconds(secondsAStep));
        }
        return new RenderForecast.Past(size, steps);
    }

    private static RenderJob job(@Nullable RenderStep step, int progress) {
        return new RenderJob(
                "j",
                "v",
                "s",
                RenderJobStatus.RUNNING,
                step,
                progress,
                null,
                null,
                "r",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                VideoFormat.HD_720,
                RenderPriority.NORMAL,
                1,
                "{}",
                1,
                "0");
    }
}
