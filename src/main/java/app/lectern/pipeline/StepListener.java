package app.lectern.pipeline;

import app.lectern.domain.render.RenderStep;

/** Is told how far a run is. Called on the thread of the run. */
@FunctionalInterface
public interface StepListener {
    /**
     * The run is in this step and has this percent done.
     *
     * @param percent inside the step's band, never less than before
     */
    void progressed(RenderStep step, int percent);
}
