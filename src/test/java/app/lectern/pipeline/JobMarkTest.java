package app.lectern.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What is logged of a job names it, whatever thread does the work. */
class JobMarkTest {
    @Test
    void theMarkGoesWithTheWorkAndEndsWithIt() throws Exception {
        MDC.put("before", "kept");
        Callable<String> carried;
        try (JobMark _ = JobMark.of(job("j1"))) {
            assertThat(EachScene.work(8, new CancellationToken(), (_, _) -> MDC.get("job_id"), _ -> {}))
                    .isEqualTo(Collections.nCopies(8, "j1"));
            carried = JobMark.carry(() -> MDC.get("job_id") + " " + MDC.get("video_id") + " " + MDC.get("attempt"));
            try (JobMark _ = JobMark.of(job("j2"))) {
                assertThat(MDC.get("job_id")).isEqualTo("j2");
            }
            assertThat(MDC.get("job_id")).isEqualTo("j1");
        }
        assertThat(MDC.getCopyOfContextMap()).containsOnlyKeys("before");
        assertThat(carried.call()).isEqualTo("j1 v 2");
        assertThat(MDC.getCopyOfContextMap()).containsOnlyKeys("before");
        MDC.clear();
    }

    private static RenderJob job(String id) {
        return new RenderJob(
                id,
                "v",
                "s",
                RenderJobStatus.RUNNING,
                null,
                0,
                null,
                null,
                "r",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                VideoFormat.HD_720,
                RenderPriority.NORMAL,
                2,
                "{}",
                1,
                "0");
    }
}
