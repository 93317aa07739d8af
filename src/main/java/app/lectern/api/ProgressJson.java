package app.lectern.api;

import app.lectern.domain.render.RenderStep;
import app.lectern.service.JobWithAsset;
import app.lectern.text.Texts;
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
    /** @param texts what failed is told in */
    static ProgressJson of(JobWithAsset found, String baseUrl, Texts texts) {
        return new ProgressJson(
                found.job().jobId(),
                found.job().videoId(),
                found.job().status().name(),
                found.job().step(),
                found.job().progress(),
                found.job().error().map(texts::of).orElse(null),
                AssetJson.ofNullable(found.asset(), baseUrl));
    }
}
