package app.lectern.pipeline;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Silent;
import java.util.ArrayList;
import java.util.List;

/**
 * When each scene is on the screen: {@link #LEAD_SEC} of silence, the narration, {@link #TAIL_SEC} of silence, or a silent
 * scene's own length; and the scene's pause; rounded up to whole frames.
 *
 * @param scenes in the order of the video, without gaps
 */
public record Timeline(List<SceneTime> scenes) {
    /** Silence before each narration, seconds: the eye gets the slide before the voice begins. */
    public static final double LEAD_SEC = 0.30;

    /** Silence after each narration, seconds. */
    public static final double TAIL_SEC = 0.50;

    public Timeline {
        scenes = List.copyOf(scenes);
    }

    /**
     * One scene's place.
     *
     * @param startFrame the first frame, from the video's start
     * @param frames how many
     */
    public record SceneTime(long startFrame, int frames) {
        /** The scene's first moment, from the video's start. */
        public double startSec() {
            return startFrame / (double) VideoComposer.FRAME_RATE;
        }

        /** The moment after its last frame, from the video's start. */
        public double endSec() {
            return (startFrame + frames) / (double) VideoComposer.FRAME_RATE;
        }
    }

    /** Lays the spoken scenes end to end. */
    public static Timeline of(Script script, List<? extends HeardScene> speeches) {
        List<SceneTime> times = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < speeches.size(); i++) {
            int frames = (int) Math.ceil(seconds(script.scenes().get(i), speeches.get(i)) * VideoComposer.FRAME_RATE);
            times.add(new SceneTime(at, frames));
            at += frames;
        }
        return new Timeline(times);
    }

    private static double seconds(Scene scene, HeardScene speech) {
        double sounding = scene.voicing() instanceof Silent silent
                ? silent.seconds()
                : LEAD_SEC + speech.durationSec() + TAIL_SEC;
        return sounding + scene.pauseAfterSec();
    }

    /** The video's length in frames. */
    public long frames() {
        return scenes.stream().mapToLong(SceneTime::frames).sum();
    }

    /** The video's length in seconds. */
    public double durationSec() {
        return frames() / (double) VideoComposer.FRAME_RATE;
    }
}
