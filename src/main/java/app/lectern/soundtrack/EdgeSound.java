package app.lectern.soundtrack;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.Loudness;
import app.lectern.sound.LoudnessTarget;
import app.lectern.sound.Pcm;
import app.lectern.sound.SampleFile;
import app.lectern.sound.SoundFile;
import app.lectern.sound.Splice;
import app.lectern.sound.TruePeak;
import java.nio.file.Path;

/** A sound at an end of the lesson: not louder than the speech, and rising from and falling to zero within 10 ms. */
final class EdgeSound {
    private static final int MOST_SEC = 15;

    /** Encoders round a length up to their frames. */
    private static final double TOLERANCE_SEC = 0.1;

    private static final int FADE = SoundFile.RATE / 100;

    /** What two measurements of the same peak may differ by. */
    private static final double MARGIN_DB = 0.05;

    private EdgeSound() {}

    static Pcm read(Path file, Path unpacked, CancellationToken token) throws RenderStepException {
        SampleFile samples = SoundFile.unpack(file, unpacked, token);
        if (samples.length() > (MOST_SEC + TOLERANCE_SEC) * SoundFile.RATE) {
            double seconds = samples.length() / (double) SoundFile.RATE;
            throw new RenderStepException(
                    Message.of("soundtrack.too-long", String.valueOf(file.getFileName()), seconds, MOST_SEC));
        }
        Pcm sound = new Pcm(samples.read(0, (int) samples.length()), SoundFile.RATE);
        Pcm turned = turnedDown(sound);
        return Splice.piece(turned, 0, turned.length(), FADE, FADE);
    }

    /** By gain alone, so that a bell stays a bell. */
    private static Pcm turnedDown(Pcm sound) throws RenderStepException {
        LoudnessTarget speech = LoudnessTarget.SPEECH;
        double tooLoud = Loudness.integrated(sound).orElse(speech.lufs()) - speech.lufs();
        double tooHigh = TruePeak.db(sound) - speech.truePeakDb() + MARGIN_DB;
        float gain = (float) Ramp.amplitude(-Math.max(0, Math.max(tooLoud, tooHigh)));
        float[] samples = sound.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
        return new Pcm(samples, sound.sampleRate());
    }
}
