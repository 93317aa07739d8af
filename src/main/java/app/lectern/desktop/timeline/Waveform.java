package app.lectern.desktop.timeline;

import app.lectern.pipeline.Narration;

/** How loud a narration is from moment to moment: all that is needed to draw it. Immutable. */
public final class Waveform {
    /** A level each 20 ms: finer than any syllable, 50 bytes a second. */
    private static final int LEVELS_A_SECOND = 50;

    private final byte[] levels;

    private Waveform(byte[] levels) {
        this.levels = levels;
    }

    static Waveform of(Narration narration) {
        return of(narration.samples(), narration.sampleRate());
    }

    /** The levels of 16-bit mono samples. */
    public static Waveform of(short[] samples, int sampleRate) {
        int step = Math.max(1, sampleRate / LEVELS_A_SECOND);
        byte[] levels = new byte[(samples.length + step - 1) / step];
        for (int i = 0; i < samples.length; i++) {
            byte level = (byte) (Math.abs(samples[i]) >> 8 > 127 ? 127 : Math.abs(samples[i]) >> 8);
            levels[i / step] = (byte) Math.max(levels[i / step], level);
        }
        return new Waveform(levels);
    }

    /** The loudest level of a stretch, 0 to 1; 0 outside the narration. */
    public double peak(double fromSec, double toSec) {
        int from = (int) Math.floor(fromSec * LEVELS_A_SECOND);
        int to = Math.min(levels.length, (int) Math.max(from + 1, Math.ceil(toSec * LEVELS_A_SECOND)));
        int peak = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            peak = Math.max(peak, levels[i]);
        }
        return peak / 127.0;
    }
}
