package app.lectern.pipeline.storyboard;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.SlideState;
import app.lectern.pipeline.Timeline.SceneTime;

/** Which on-screen lines of one scene are there, and which is being spoken or thought about, as the video shows it. */
public final class SpokenLines {
    /** Finer than any video's frames. */
    private static final int MOMENTS_A_SECOND = 100;

    private final SceneStates states;

    private SpokenLines(SceneStates states) {
        this.states = states;
    }

    /** The lines of a scene whose narration is known. */
    public static SpokenLines of(Scene scene, HeardScene heard, Look look) {
        SceneTime time = new SceneTime(0, Integer.MAX_VALUE, 0, MOMENTS_A_SECOND);
        return new SpokenLines(SceneStates.of(scene, heard, time, look));
    }

    /**
     * What is to be seen at a moment.
     *
     * @param seconds from the start of the narration; before it, less than 0
     */
    public SlideState at(double seconds) {
        return states.at((int) Math.max(0, seconds * MOMENTS_A_SECOND), 0);
    }
}
