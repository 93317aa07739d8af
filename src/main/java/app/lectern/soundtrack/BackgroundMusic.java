package app.lectern.soundtrack;

import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.SoundFile;
import java.util.List;

/** Music over the whole lesson: at its level, faded at the ends, turned down under speech. */
final class BackgroundMusic implements Layer {
    /**
     * The true peak of music under speech, dBTP. Speech of at most -1.5 dBTP stays under -1 dBTP together with it, and as
     * peaks stand 12 dB above the loudness, music is then 22 dB under speech of -16 LUFS: more than the 20 dB of WCAG
     * 2.2, success criterion 1.4.7 (technique G56).
     */
    private static final double PEAK_UNDER_SPEECH_DB = -26.2;

    /** What begins or ends within less clicks. */
    private static final int SHORTEST_FADE = SoundFile.RATE / 100;

    private final MusicLoop music;
    private final float gain;
    private final Ducking ducking;
    private final long total;
    private final long fade;

    /**
     * Music as its author wants it.
     *
     * @param levelled at {@link MusicLevel#LUFS}
     * @param total the lesson's length, samples
     * @param sounding where in the lesson music gives way
     */
    BackgroundMusic(MusicLoop levelled, Music wanted, long total, List<Span> sounding) {
        this.music = levelled;
        this.total = total;
        gain = (float) Ramp.amplitude(wanted.levelLufs() - MusicLevel.LUFS);
        double peak = wanted.levelLufs() + MusicLevel.CREST_DB;
        ducking = new Ducking(sounding, Math.max(wanted.duckDb(), peak - PEAK_UNDER_SPEECH_DB));
        fade = Math.min(total / 2, Math.max(SHORTEST_FADE, Math.round(wanted.fadeSec() * SoundFile.RATE)));
    }

    @Override
    public void add(long from, float[] samples, int offset, int count) throws RenderStepException {
        float[] piece = music.read(from, count);
        ducking.apply(from, piece);
        for (int i = 0; i < count; i++) {
            samples[offset + i] += piece[i] * gain * fade(from + i);
        }
    }

    private float fade(long at) {
        return (float) Ramp.at(Math.min(at, total - 1 - at), fade);
    }
}
