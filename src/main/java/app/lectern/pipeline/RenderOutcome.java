package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.ScriptPlace;
import org.jspecify.annotations.Nullable;

/** How a run of the pipeline ended. */
public sealed interface RenderOutcome {
    /** All seven steps are done; the asset is kept and the job is SUCCEEDED. */
    record Succeeded(VideoAsset asset) implements RenderOutcome {}

    /**
     * A step could not be done.
     *
     * @param place where in the script the way out is; null when the script is not to blame
     * @param cause what was thrown, for the log
     */
    record Failed(
            RenderStep step,
            Message message,
            @Nullable ScriptPlace place,
            @Nullable Throwable cause) implements RenderOutcome {}

    /** The run was cancelled, or somebody else ended the job; nothing is left of it. */
    record Canceled() implements RenderOutcome {}
}
