package app.lectern.sound;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.Speech;
import app.lectern.speech.Utterance;
import app.lectern.speech.espeak.EspeakSynthesizer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Real speech for tests, and noise. */
final class Spoken {
    static final String KOREAN = "안녕하십니까. 지금부터 개인정보 보호 교육을 시작하겠습니다." + " 이 과정은 모든 임직원이 해마다 한 번 이상 들어야 하는 필수 교육입니다.";

    private static final EspeakSynthesizer ESPEAK = new EspeakSynthesizer(Path.of("target", "speech-cache"));

    private Spoken() {}

    static Pcm say(String language, String text) throws NarrationException {
        return say(language, text, 1);
    }

    /** @param rate 1 is the voice's own speed */
    static Pcm say(String language, String text, double rate) throws NarrationException {
        Speech speech = ESPEAK.synthesize(
                new Utterance(text, language, ESPEAK.voiceFor(language).orElseThrow(), rate, 0, List.of()),
                new CancellationToken());
        return Pcm.of16(speech.samples(), speech.sampleRate());
    }

    /** A sound again and again, up to a length. */
    static Pcm repeated(Pcm sound, double seconds) {
        float[] samples = new float[(int) (seconds * sound.sampleRate())];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sound.samples()[i % sound.length()];
        }
        return new Pcm(samples, sound.sampleRate());
    }

    static Pcm tone(int rate, double seconds, double hertz, double amplitude) {
        float[] samples = new float[(int) Math.round(rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Pcm(samples, rate);
    }

    static Pcm gained(Pcm sound, double gain) {
        float[] samples = sound.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
        return new Pcm(samples, sound.sampleRate());
    }

    /** The sound with white noise of a level under it. */
    static Pcm noisy(Pcm sound, double rmsDb) {
        Random random = new Random(7);
        double rms = Math.pow(10, rmsDb / 20);
        float[] samples = Arrays.copyOf(sound.samples(), sound.length());
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (rms * random.nextGaussian());
        }
        return new Pcm(samples, sound.sampleRate());
    }
}
