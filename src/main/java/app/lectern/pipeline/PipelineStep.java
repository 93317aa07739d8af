package app.lectern.pipeline;

import app.lectern.domain.render.RenderStep;
import java.io.IOException;

/** One of the seven steps. Stateless: what a run knows is in its context. */
interface PipelineStep {
    RenderStep step();

    /**
     * Does the step.
     *
     * @throws java.util.concurrent.CancellationException within a second after the run's token is cancelled
     */
    void run(RenderContext context) throws RenderStepException, IOException;
}
