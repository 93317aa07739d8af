package app.lectern.api;

import app.lectern.domain.render.RenderStep;
import app.lectern.service.JobWithAsset;
import org.jspecify.annotations.Nullable;

/** How far a render is. */
record ProgressJson(
        String jobId,
        String videoId,
        String status,
        @Nullable RenderStep step,
        int progress,
        @Nullable String errorMessage,
        @Nullable AssetJson asset) {
    static ProgressJson of(JobWithAsset found, String baseUrl) {
        return new ProgressJson(
                found.job().jobId(),
                found.job().videoId(),
                found.job().status().name(),
                found.job().step(),
                found.job().progress(),
                found.job().errorMessage(),
                AssetJson.ofNullable(found.asset(), baseUrl));
    }
}
