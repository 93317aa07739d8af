package app.lectern.desktop.playing;

import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;

/** Gives the scenes of the script that is being written their sound; waits for engines. */
@FunctionalInterface
public interface Listening {
    /**
     * One scene's narration.
     *
     * @param scene from 0
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    Narration listen(Script script, int scene, CancellationToken token) throws NarrationException;
}
