package app.lectern.pipeline;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Silent;
import java.util.ArrayList;
import java.util.List;

/**
 * When each scene is on the screen: {@link #LEAD_SEC} of silence, the narration, {@link #TAIL_SEC} of silence, or as much as
 * the transition to the next scene takes, or a silent scene's own length; and the time to think about the scene's question and its pause;
 * rounded up to whole frames.
 *
 * @param scenes in the order of the video, without gaps
 * @param frameRate frames a second
 */
public record Timeline(List<SceneTime> scenes, int frameRate) {
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
     * @param leadSec from its first frame to the first sample of its narration, seconds
     * @param frameRate frames a second
     */
    public record SceneTime(long startFrame, int frames, double leadSec, int frameRate) {
        /** The scene's first moment, from the video's start. */
        public double startSec() {
            return startFrame / (double) frameRate;
        }

        /** The first sample of its narration, seconds from the video's start. */
        public double narrationSec() {
            return startSec() + leadSec;
        }

        /** The moment after its last frame, from the video's start. */
        public double endSec() {
            return (startFrame + frames) / (double) frameRate;
        }
    }

    /**
     * Room that a lesson needs at its ends.
     *
     * @param openingSec before the first narration, seconds
     * @param closingSec after the last one, seconds
     */
    public record Edges(double openingSec, double closingSec) {
        /** No more than every scene has. */
        public static final Edges NONE = new Edges(0, 0);
    }

    /** Lays the spoken scenes end to end. */
    public static Timeline of(Script script, List<? extends HeardScene> speeches, int frameRate, Edges edges) {
        List<SceneTime> times = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < speeches.size(); i++) {
            double lead = i == 0 ? Math.max(LEAD_SEC, edges.openingSec) : LEAD_SEC;
            double tail = Math.max(
                    TAIL_SEC,
                    i == speeches.size() - 1
                            ? edges.closingSec
                            : script.transitionTo(i + 1).seconds());
            double seconds = seconds(script.scenes().get(i), speeches.get(i), lead, tail);
            int frames = (int) Math.ceil(seconds * frameRate);
            times.add(new SceneTime(at, frames, lead, frameRate));
            at += frames;
        }
        return new Timeline(times, frameRate);
    }

    private static double seconds(Scene scene, HeardScene speech, double lead, double tail) {
        double sounding = scene.voicing() instanceof Silent silent
                ? Math.max(silent.seconds(), filled(lead, LEAD_SEC) + filled(tail, TAIL_SEC))
                : lead + speech.durationSec() + tail;
        return sounding + scene.afterSec();
    }

    /** Time at an end of a scene that more than silence fills: an opening or closing sound, a long transition. */
    private static double filled(double seconds, double silence) {
        return seconds > silence ? seconds : 0;
    }

    /** The video's length in frames. */
    public long frames() {
        return scenes.stream().mapToLong(SceneTime::frames).sum();
    }

    /** The video's length in seconds. */
    public double durationSec() {
        return frames() / (double) frameRate;
    }
}
