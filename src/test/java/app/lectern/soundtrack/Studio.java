package app.lectern.soundtrack;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedSpeech;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer.SoundBed;
import app.lectern.sound.Loudness;
import app.lectern.sound.LoudnessMatcher;
import app.lectern.sound.LoudnessTarget;
import app.lectern.sound.Pcm;
import app.lectern.sound.Splice;
import app.lectern.sound.WavFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes sounds for tests and plays lessons with them. */
final class Studio {
    static final int RATE = LessonSound.RATE;

    final Path folder;
    private int files;

    Studio(Path folder) {
        this.folder = folder;
    }

    /** A chord whose notes swell, each at its own pace, as music does. */
    static float[] chord(double seconds, double amplitude) {
        double[] hertz = {110, 164.81, 220, 277.18, 329.63};
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double t = i / (double) RATE;
            double sum = 0;
            for (int n = 0; n < hertz.length; n++) {
                sum += (1 + 0.3 * Math.sin(t * (1 + n))) * Math.sin(2 * Math.PI * hertz[n] * t + n);
            }
            samples[i] = (float) (amplitude * sum / hertz.length);
        }
        return samples;
    }

    /** Drums over soft chords: their peaks stand 15 dB and more above the loudness. */
    static float[] drums(double seconds) {
        Random random = new Random(3);
        float[] samples = chord(seconds, 0.08);
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (0.45 * Math.exp(-(i % 24_000) / 2500.0) * (2 * random.nextDouble() - 1));
        }
        return samples;
    }

    static float[] tone(double seconds, double hertz, double amplitude) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return samples;
    }

    static float[] noise(double seconds, double amplitude) {
        Random random = new Random(11);
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * (2 * random.nextDouble() - 1));
        }
        return samples;
    }

    /** Something like a voice, as loud as Lectern's speech is: a buzz in syllables, without a pause. */
    static Pcm voice(int rate, double seconds) throws RenderStepException {
        float[] samples = new float[(int) (seconds * rate)];
        for (int i = 0; i < samples.length; i++) {
            double t = i / (double) rate;
            double buzz = 0;
            for (int n = 1; n <= 20; n++) {
                buzz += Math.cos(2 * Math.PI * 130 * n * t) / n;
            }
            samples[i] = (float) (0.1 * buzz * (0.55 + 0.45 * Math.sin(2 * Math.PI * 4 * t)));
        }
        Pcm spoken = Splice.piece(new Pcm(samples, rate), 0, samples.length);
        return LoudnessMatcher.match(spoken, LoudnessTarget.SPEECH).sound();
    }

    String wav(float[] samples) throws IOException {
        String name = "sound" + files++ + ".wav";
        WavFile.write(new Pcm(samples, RATE).to16(), RATE, folder.resolve(name));
        return name;
    }

    PlacedSpeech said(Pcm voice, double atSec) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * voice.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(voice.to16());
        Path file = Files.write(folder.resolve("speech" + files++ + ".pcm"), bytes.array());
        return new PlacedSpeech(
                new SceneSpeech(file, voice.sampleRate(), voice.length(), List.of()), Math.round(atSec * RATE));
    }

    LessonSound sound(Soundtrack soundtrack) throws RenderStepException {
        return LessonSound.of(soundtrack, folder, folder, new CancellationToken());
    }

    SoundBed bed(Soundtrack soundtrack, double seconds, PlacedSpeech... speech) throws RenderStepException {
        return sound(soundtrack)
                .bed(List.of(speech), Math.round(seconds * RATE), new CancellationToken())
                .orElse((_, _) -> {});
    }

    /** The whole bed of a lesson. */
    float[] played(Soundtrack soundtrack, double seconds, PlacedSpeech... speech) throws RenderStepException {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        bed(soundtrack, seconds, speech).add(0, samples);
        return samples;
    }

    static Soundtrack music(String file, double levelLufs, double duckDb, double fadeSec) {
        return new Soundtrack(new Music(file, levelLufs, duckDb, fadeSec), null, null);
    }

    static float[] part(float[] samples, double fromSec, double toSec) {
        return Arrays.copyOfRange(samples, (int) Math.round(fromSec * RATE), (int) Math.round(toSec * RATE));
    }

    static double lufs(float[] samples, double fromSec, double toSec) throws RenderStepException {
        return Loudness.integrated(new Pcm(part(samples, fromSec, toSec), RATE)).orElse(Double.NEGATIVE_INFINITY);
    }

    /** The level of a part, dB of full scale. */
    static double rmsDb(float[] samples, double fromSec, double toSec) {
        double energy = 0;
        float[] part = part(samples, fromSec, toSec);
        for (float sample : part) {
            energy += (double) sample * sample;
        }
        return 10 * Math.log10(energy / part.length);
    }

    static double largestStep(float[] samples) {
        double largest = 0;
        for (int i = 1; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]));
        }
        return largest;
    }
}
