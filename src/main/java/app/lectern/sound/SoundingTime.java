package app.lectern.sound;

import app.lectern.sound.SpeechPauses.Stretch;
import java.util.List;

/** The time of a recording with its pauses taken out: what share of a text is said when, is told on this clock. */
final class SoundingTime {
    private final List<Stretch> sounds;
    private final int[] starts;
    private final int length;

    SoundingTime(List<Stretch> sounds) {
        this.sounds = sounds;
        starts = new int[sounds.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += sounds.get(i).length();
        }
        length = at;
    }

    /** Samples of sound altogether. */
    int length() {
        return length;
    }

    int pauses() {
        return starts.length - 1;
    }

    /** Where on this clock a pause is. */
    int pauseAt(int pause) {
        return starts[pause + 1];
    }

    /** Samples that a pause lasts. */
    int pauseLength(int pause) {
        return sounds.get(pause + 1).from() - sounds.get(pause).to();
    }

    /** The sample in the recording at which something begins; behind the pause when there is one. */
    int start(int at) {
        int i = starts.length - 1;
        while (i > 0 && starts[i] > at) {
            i--;
        }
        return sounds.get(i).from() + at - starts[i];
    }

    /** The sample in the recording at which something has ended; before the pause when there is one. */
    int end(int at) {
        int i = starts.length - 1;
        while (i > 0 && starts[i] >= at) {
            i--;
        }
        return sounds.get(i).from() + at - starts[i];
    }
}
