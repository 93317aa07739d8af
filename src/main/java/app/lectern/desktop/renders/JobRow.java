package app.lectern.desktop.renders;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as the list shows it.
 *
 * @param training the video's training, if it has one
 * @param asset the result, if there is one that may be watched
 * @param published whether the result is or was what people are to see; null when it never was
 * @param steps when its steps ran, as far as the list tells it
 */
public record JobRow(
        RenderJob job,
        String title,
        @Nullable String training,
        @Nullable VideoAsset asset,
        @Nullable PublicationState published,
        List<StepTime> steps) {
    public JobRow {
        steps = List.copyOf(steps);
    }

    /** The same, published so; null for never. */
    JobRow published(@Nullable PublicationState state) {
        return new JobRow(job, title, training, asset, state, steps);
    }

    /** Whether it had spoken at least one scene, so that something was kept of it. */
    boolean keptSomething() {
        RenderStep speaking = RenderStep.GENERATE_TTS;
        return job.step() != null && job.step().number() >= speaking.number() && job.progress() > speaking.from();
    }
}
