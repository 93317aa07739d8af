package app.lectern.soundtrack;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.SampleFile;
import app.lectern.sound.SoundFile;
import java.nio.file.Path;

/**
 * Music that goes on and on: its last half second crosses over into its first one at equal power, and what follows that
 * first half second comes next. Thread-safe.
 *
 * @param sound the music, with the crossing in its last half second
 */
record MusicLoop(SampleFile sound) {
    private static final int CROSSING = SoundFile.RATE / 2;
    private static final int SHORTEST = 2 * CROSSING;

    /** Unpacks music and makes it seamless. */
    static MusicLoop read(Path file, Path unpacked, CancellationToken token) throws RenderStepException {
        SampleFile music = SoundFile.unpack(file, unpacked, token);
        if (music.length() < SHORTEST) {
            throw new RenderStepException(Message.of("soundtrack.too-short", String.valueOf(file.getFileName())));
        }
        long end = music.length() - CROSSING;
        float[] going = music.read(end, CROSSING);
        float[] coming = music.read(0, CROSSING);
        for (int i = 0; i < CROSSING; i++) {
            double angle = StrictMath.PI / 2 * (i + 0.5) / CROSSING;
            going[i] = (float) (going[i] * StrictMath.cos(angle) + coming[i] * StrictMath.sin(angle));
        }
        music.write(end, going);
        return new MusicLoop(music);
    }

    /** Samples of the endless music, from any place on. */
    float[] read(long from, int count) throws RenderStepException {
        float[] samples = new float[count];
        int filled = 0;
        while (filled < count) {
            long place = place(from + filled);
            int n = (int) Math.min(count - filled, sound.length() - place);
            System.arraycopy(sound.read(place, n), 0, samples, filled, n);
            filled += n;
        }
        return samples;
    }

    private long place(long at) {
        long length = sound.length();
        return at < length ? at : CROSSING + (at - length) % (length - CROSSING);
    }
}
