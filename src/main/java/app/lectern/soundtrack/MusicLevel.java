package app.lectern.soundtrack;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.Limiter;
import app.lectern.sound.Loudness;
import app.lectern.sound.Pcm;
import app.lectern.sound.SampleFile;
import app.lectern.sound.SoundFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Brings music to one loudness (EBU R 128) and its true peaks under a ceiling, some seconds in memory at a time. */
final class MusicLevel {
    /** How loud it becomes. */
    static final double LUFS = -16;

    /** How far its true peaks may stand above its loudness, dB; mastered music keeps within 8 to 14. */
    static final double CREST_DB = 12;

    /** Gain that changes between samples moves the peaks between them a little. */
    private static final double MARGIN_DB = 0.1;

    private static final double TOLERANCE_LU = 0.3;
    private static final int TRIES = 4;

    /** What limiting takes is given back by gain, up to this; more would press the music flat. */
    private static final double MOST_EXTRA_DB = 6;

    private static final int PIECE = 20 * SoundFile.RATE;

    /** What lies around a piece bears on its limiting; the limiter forgets within a tenth of a second. */
    private static final int AROUND = SoundFile.RATE;

    private final MusicLoop music;
    private final SampleFile levelled;
    private final CancellationToken token;

    /**
     * Levels the music's beginning, as much as is heard.
     *
     * @param length samples, at most those of the music
     */
    static SampleFile of(MusicLoop music, long length, Path target, CancellationToken token)
            throws RenderStepException {
        return new MusicLevel(music, new SampleFile(target, length), token).levelled();
    }

    private MusicLevel(MusicLoop music, SampleFile levelled, CancellationToken token) {
        this.music = music;
        this.levelled = levelled;
        this.token = token;
    }

    private SampleFile levelled() throws RenderStepException {
        OptionalDouble before = Loudness.integrated(music.sound(), levelled.length());
        double first = before.isEmpty() ? 0 : LUFS - before.getAsDouble();
        double gainDb = first;
        for (int tries = 0; tries < TRIES; tries++) {
            write(Ramp.amplitude(gainDb));
            double missing =
                    LUFS - Loudness.integrated(levelled, levelled.length()).orElse(LUFS);
            double next = Math.min(first + MOST_EXTRA_DB, gainDb + missing);
            if (Math.abs(missing) <= TOLERANCE_LU || next == gainDb) {
                break;
            }
            gainDb = next;
        }
        return levelled;
    }

    private void write(double gain) throws RenderStepException {
        double ceiling = Ramp.amplitude(LUFS + CREST_DB - MARGIN_DB);
        for (long at = 0; at < levelled.length(); at += PIECE) {
            token.throwIfCanceled();
            int count = (int) Math.min(PIECE, levelled.length() - at);
            int before = (int) Math.min(AROUND, at);
            // behind the last sample comes what follows when the music begins again
            Pcm around = new Pcm(music.read(at - before, before + count + AROUND), SoundFile.RATE);
            float[] limited = new Limiter(around).limited(gain, ceiling).samples();
            levelled.write(at, Arrays.copyOfRange(limited, before, before + count));
        }
    }
}
