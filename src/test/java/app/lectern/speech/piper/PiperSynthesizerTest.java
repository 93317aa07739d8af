package app.lectern.speech.piper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import app.lectern.speech.espeak.EspeakSynthesizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Piper's real library with the smallest voice there can be. */
class PiperSynthesizerTest {
    @TempDir
    Path folder;

    @Test
    void speaksWithAVoiceOfTheFolder() throws Exception {
        PiperSynthesizer engine = withVoice();
        assertThat(engine.voices()).containsExactly(new SpeechVoice("piper", "tiny", List.of("en-US")));
        assertThat(engine.availability()).isInstanceOf(EngineAvailability.Available.class);
        Speech once = say(engine, "hello hello", 1);
        assertThat(once.sampleRate()).isEqualTo(22_050);
        assertThat(once.words()).hasSize(2);
        assertThat(say(engine, "hello hello hello hello", 1).samples().length)
                .isGreaterThan(once.samples().length * 3 / 2);
        assertThat(say(engine, "hello hello", 1.5).samples().length / (double) once.samples().length)
                .isBetween(0.55, 0.8);
    }

    @Test
    void livesBesideEspeak() throws Exception {
        EspeakSynthesizer espeak = new EspeakSynthesizer(Path.of("target", "speech-cache"));
        Utterance korean =
                Utterance.of("보호구를 착용하고 작업합니다.", "ko", espeak.voiceFor("ko").orElseThrow());
        short[] before = espeak.synthesize(korean, new CancellationToken()).samples();
        say(withVoice(), "hello", 1);
        assertThat(espeak.synthesize(korean, new CancellationToken()).samples()).isEqualTo(before);
        say(withVoice(), "hello", 1);
    }

    @Test
    void saysWhatIsWrongWithAVoice() throws Exception {
        assertThat(new PiperSynthesizer(folder.resolve("nowhere")).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.piper-no-voices"));
        Files.writeString(folder.resolve("alone.onnx"), "x");
        Files.writeString(folder.resolve("broken.onnx"), "x");
        Files.writeString(folder.resolve("broken.onnx.json"), "{");
        assertThat(new PiperSynthesizer(folder).voices()).isEmpty();
        Files.writeString(folder.resolve("damaged.onnx"), "no model");
        Files.writeString(folder.resolve("damaged.onnx.json"), TinyModel.CONFIG);
        PiperSynthesizer engine = new PiperSynthesizer(folder);
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> say(engine, "hello", 1))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("speech.engine-failed"));
    }

    private PiperSynthesizer withVoice() throws IOException {
        Files.write(folder.resolve("tiny.onnx"), TinyModel.bytes());
        Files.writeString(folder.resolve("tiny.onnx.json"), TinyModel.CONFIG);
        return new PiperSynthesizer(folder);
    }

    private static Speech say(PiperSynthesizer engine, String text, double rate) throws NarrationException {
        SpeechVoice voice = engine.voiceFor("en").orElseThrow();
        return engine.synthesize(new Utterance(text, "en", voice, rate, 0, List.of()), new CancellationToken());
    }
}
