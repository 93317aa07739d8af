package app.lectern.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a recording somebody speaks and where there are pauses of 150 ms or more.
 *
 * @param sounds in order; never empty for a sound of any length: one that never gets louder is one stretch
 */
public record SpeechPauses(List<Stretch> sounds) {
    /**
     * Samples one after another.
     *
     * @param from the first one
     * @param to one after the last one
     */
    public record Stretch(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private static final double WINDOW_SEC = 0.01;
    private static final double SHORTEST_PAUSE_SEC = 0.15;

    /** A knock or a click of the mouse is shorter, a syllable never. */
    private static final double SHORTEST_SOUND_SEC = 0.03;

    /** What is softer than this under the speech is room, whatever the microphone: fading ends, breath. */
    private static final double RANGE_DB = 36;

    private static final double SILENCE_DB = -96;

    /** The room is what the quietest windows hold, the voice what the loudest do. */
    private static final double ROOM_SHARE = 0.05;

    private static final double VOICE_SHARE = 0.95;

    /** How far above the room speech begins, of the way up to the voice. */
    private static final double RISE = 0.3;

    public SpeechPauses {
        sounds = List.copyOf(sounds);
    }

    /** Listens to a recording. Its own room tone sets what is taken for a pause. */
    public static SpeechPauses find(Pcm sound) {
        int window = Math.max(1, (int) Math.round(sound.sampleRate() * WINDOW_SEC));
        double[] levels = sound.rms(window);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.max(SILENCE_DB, Decibels.of(levels[i]));
        }
        double threshold = threshold(levels);
        List<Stretch> sounds = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= levels.length; i++) {
            boolean loud = i < levels.length && levels[i] > threshold;
            if (loud && start < 0) {
                start = i;
            } else if (!loud && start >= 0) {
                add(sounds, start * window, Math.min(sound.length(), i * window), sound.sampleRate());
                start = -1;
            }
        }
        sounds.removeIf(stretch -> stretch.length() < SHORTEST_SOUND_SEC * sound.sampleRate());
        return new SpeechPauses(
                sounds.isEmpty() && sound.length() > 0 ? List.of(new Stretch(0, sound.length())) : sounds);
    }

    /** Puts a sound behind the last one, or together with it when less than a pause is between them; drops a knock. */
    private static void add(List<Stretch> sounds, int from, int to, int rate) {
        if (!sounds.isEmpty()
                && sounds.getLast().length() < SHORTEST_SOUND_SEC * rate
                && from - sounds.getLast().to() >= SHORTEST_SOUND_SEC * rate) {
            sounds.removeLast();
        }
        if (!sounds.isEmpty() && from - sounds.getLast().to() < SHORTEST_PAUSE_SEC * rate) {
            sounds.set(sounds.size() - 1, new Stretch(sounds.getLast().from(), to));
            return;
        }
        sounds.add(new Stretch(from, to));
    }

    private static double threshold(double[] levels) {
        if (levels.length == 0) {
            return SILENCE_DB;
        }
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        double room = sorted[(int) (ROOM_SHARE * (sorted.length - 1))];
        double voice = sorted[(int) (VOICE_SHARE * (sorted.length - 1))];
        return Math.max(room + RISE * (voice - room), voice - RANGE_DB);
    }
}
