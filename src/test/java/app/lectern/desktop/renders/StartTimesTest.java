package app.lectern.desktop.renders;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.RenderForecast;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartTimesTest {
    private static final RenderForecast MINUTE =
            new RenderForecast(Map.of(RenderStep.GENERATE_TTS, Duration.ofMinutes(1)));

    @Test
    void oneWaitsForTheOther() {
        assertThat(starts(1, left(30), Map.of("a", MINUTE, "b", MINUTE)))
                .isEqualTo(Map.of("a", Duration.ofSeconds(30), "b", Duration.ofSeconds(90)));
    }

    @Test
    void twoRunBesideEachOther() {
        assertThat(starts(2, left(30, 50), Map.of("a", MINUTE, "b", MINUTE)))
                .isEqualTo(Map.of("a", Duration.ofSeconds(30), "b", Duration.ofSeconds(50)));
        // a place is free
        assertThat(starts(2, left(30), Map.of("a", MINUTE, "b", MINUTE)))
                .isEqualTo(Map.of("a", Duration.ZERO, "b", Duration.ofSeconds(30)));
        // fewer are to run than do: the first that ends makes no room
        assertThat(starts(1, left(30, 50), Map.of())).isEqualTo(Map.of("a", Duration.ofSeconds(50)));
    }

    @Test
    void behindWhatIsNotKnownNothingIsSaid() {
        assertThat(starts(1, left(30), Map.of("b", MINUTE))).containsOnlyKeys("a");
        List<@Nullable Duration> unknown = new ArrayList<>();
        unknown.add(null);
        assertThat(starts(1, unknown, Map.of("a", MINUTE))).isEmpty();
    }

    private static Map<String, Duration> starts(
            int concurrent, List<@Nullable Duration> left, Map<String, RenderForecast> forecasts) {
        return StartTimes.of(concurrent, left, List.of(job("a"), job("b")), forecasts);
    }

    private static List<@Nullable Duration> left(int... seconds) {
        List<@Nullable Duration> left = new ArrayList<>();
        for (int one : seconds) {
            left.add(Duration.ofSeconds(one));
        }
        return left;
    }

    static RenderJob job(String id) {
        return new RenderJob(
                id,
                "v-" + id,
                "s",
                RenderJobStatus.PENDING,
                null,
                0,
                null,
                null,
                "r",
                Instant.EPOCH,
                null,
                null,
                VideoFormat.HD_720,
                RenderPriority.NORMAL,
                0,
                "{}",
                1,
                "0");
    }
}
