package app.lectern.pipeline;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Writes the asset record and sets the job SUCCEEDED, both or neither. */
final class FinalizeStep implements PipelineStep {
    private final RenderJobs jobs;
    private final Clock clock;
    private final Supplier<String> ids;

    FinalizeStep(RenderJobs jobs, Clock clock, Supplier<String> ids) {
        this.jobs = jobs;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public RenderStep step() {
        return RenderStep.FINALIZE;
    }

    @Override
    public void run(RenderContext context) {
        RenderJob job = context.job();
        RenderContext.Urls urls = context.urls();
        VideoAsset asset = new VideoAsset(
                ids.get(),
                job.videoId(),
                urls.video().toString(),
                urls.thumbnail().toString(),
                urls.subtitles().toString(),
                context.timeline().durationSec(),
                clock.instant());
        context.token().throwIfCanceled();
        if (!jobs.succeed(job.jobId(), job.attempt(), asset, context.kept(), clock.instant())) {
            throw new CancellationException("the job was ended by somebody else");
        }
        context.asset(asset);
    }
}
