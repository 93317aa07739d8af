package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever step a cancel meets: the job is CANCELED, nothing is left, and the next render may start. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("CancelEachStepTest")
class CancelEachStepTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource(RenderStep.class)
    void leavesNothingBehind(RenderStep step) throws Exception {
        try (Lectern lectern = TestLectern.open(root, Clock.systemUTC(), new GatedNarrator())) {
            VideoScript draft = lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
            lectern.reviews().approve(REVIEWER, draft.scriptId());
            // told on the render's own thread, so the cancel comes exactly at the step's beginning
            var watch = lectern.renders().watch(REVIEWER, job -> {
                if (job.step() == step && !job.status().isFinal()) {
                    lectern.renders().cancel(REVIEWER, job.jobId());
                }
            });
            RenderJob job = lectern.renders().create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720);
            await().atMost(30, TimeUnit.SECONDS)
                    .until(() -> lectern.renders()
                            .get(REVIEWER, job.jobId())
                            .status()
                            .isFinal());
            await().atMost(1, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(root.resolve("work")).isEmptyDirectory());
            RenderJob canceled = lectern.renders().get(REVIEWER, job.jobId());
            assertThat(canceled.status()).isEqualTo(RenderJobStatus.CANCELED);
            assertThat(canceled.step()).isEqualTo(step);
            assertThat(root.resolve("assets/videos")).doesNotExist();
            watch.close();
            assertThat(lectern.renders()
                            .create(REVIEWER, "v1", draft.scriptId(), VideoFormat.HD_720)
                            .status())
                    .isEqualTo(RenderJobStatus.PENDING);
        }
    }
}
