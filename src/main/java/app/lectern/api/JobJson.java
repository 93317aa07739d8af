package app.lectern.api;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import app.lectern.service.JobWithAsset;
import app.lectern.text.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A render job and what it made. */
record JobJson(
        String jobId,
        String videoId,
        String scriptId,
        String status,
        @Nullable RenderStep step,
        int progress,
        @Nullable String errorMessage,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable AssetJson asset,
        @Nullable String assetId,
        String requestedBy,
        Instant createdAt,
        String quality,
        String priority,
        int revision) {
    /** A new job, or one that was just ended: its id and state. */
    record Made(String jobId, String status) {
        static Made of(RenderJob job) {
            return new Made(job.jobId(), job.status().name());
        }
    }

    /** A cancelled job, and that in words. */
    record Canceled(String jobId, String status, String message) {}

    /** @param texts what failed is told in */
    static JobJson of(JobWithAsset found, String baseUrl, Texts texts) {
        return of(found.job(), AssetJson.ofNullable(found.asset(), baseUrl), texts);
    }

    private static JobJson of(RenderJob job, @Nullable AssetJson asset, Texts texts) {
        return new JobJson(
                job.jobId(),
                job.videoId(),
                job.scriptId(),
                job.status().name(),
                job.step(),
                job.progress(),
                job.error().map(texts::of).orElse(null),
                job.startedAt(),
                job.finishedAt(),
                asset,
                job.assetId(),
                job.requestedBy(),
                job.createdAt(),
                job.format().id(),
                job.priority().name(),
                job.revision());
    }
}
