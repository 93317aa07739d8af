package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.sound.Loudness;
import app.lectern.sound.Pcm;
import app.lectern.sound.TruePeak;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was spoken once is not spoken again, and every scene is as loud as the others. */
class SpokenOnceTest {
    private static final String TEXT = "오늘 오후 3시 30분에 VPN으로 접속하세요. 감사합니다.";

    /** A real engine whose sentences are counted. */
    private record Counted(SpeechSynthesizer engine, AtomicInteger spoken) implements SpeechSynthesizer {
        @Override
        public String id() {
            return engine.id();
        }

        @Override
        public String licence() {
            return engine.licence();
        }

        @Override
        public EngineAvailability availability() {
            return engine.availability();
        }

        @Override
        public List<SpeechVoice> voices() {
            return engine.voices();
        }

        @Override
        public Optional<SpeechVoice> voice(String name) {
            return engine.voice(name);
        }

        @Override
        public Optional<SpeechVoice> voiceFor(String language) {
            return engine.voiceFor(language);
        }

        @Override
        public EngineCapabilities capabilities() {
            return engine.capabilities();
        }

        @Override
        public Speech synthesize(Utterance utterance, CancellationToken token) throws NarrationException {
            spoken.incrementAndGet();
            return engine.synthesize(utterance, token);
        }
    }

    @TempDir
    Path cache;

    private final AtomicInteger spoken = new AtomicInteger();

    @Test
    void anUnchangedSceneIsNeverSpokenAgain() throws Exception {
        Narration first = narrate(TEXT, SpeechSettings.DEFAULT, Spoken.DEFAULT);
        assertThat(spoken.get()).isEqualTo(2);
        Narration again = narrate(TEXT, SpeechSettings.DEFAULT, Spoken.DEFAULT);
        assertThat(spoken.get()).isEqualTo(2);
        assertThat(again.samples()).isEqualTo(first.samples());
        assertThat(again.sentences()).isEqualTo(first.sentences());
        assertThat(again.voices()).isEqualTo(first.voices());
    }

    @Test
    void whatIsHeardOtherwiseIsSpokenAgain() throws Exception {
        narrate(TEXT, SpeechSettings.DEFAULT, Spoken.DEFAULT);
        narrate(TEXT, SpeechSettings.DEFAULT, new Spoken(null, 1.2, null));
        narrate(TEXT, SpeechSettings.DEFAULT, new Spoken("espeak-ng:ko+f3", null, null));
        narrate(TEXT, SpeechSettings.DEFAULT.withLoudness(-23), Spoken.DEFAULT);
        narrate(TEXT.replace("감사", "[[강조|감사]]"), SpeechSettings.DEFAULT, Spoken.DEFAULT);
        assertThat(spoken.get()).isEqualTo(10);
    }

    @Test
    void everySceneHasTheLoudnessThatWasChosen() throws Exception {
        for (double lufs : new double[] {-16, -23}) {
            for (String text : List.of(TEXT, "네.", "Please restart your computer now. 감사합니다.")) {
                Narration narration = narrate(text, SpeechSettings.DEFAULT.withLoudness(lufs), Spoken.DEFAULT);
                Pcm sound = Pcm.of16(narration.samples(), narration.sampleRate());
                assertThat(Loudness.integrated(sound).orElseThrow()).as(text).isEqualTo(lufs, within(0.5));
                assertThat(TruePeak.db(sound)).as(text).isLessThanOrEqualTo(-1.5);
            }
        }
    }

    private Narration narrate(String text, SpeechSettings settings, Spoken voicing) throws NarrationException {
        List<SpeechSynthesizer> engines = Narrations.engines().stream()
                .<SpeechSynthesizer>map(engine -> new Counted(engine, spoken))
                .toList();
        return new EngineNarrator(new EngineSet(_ -> engines), () -> settings, cache)
                .narrate(Narrator.Request.of(text, null, voicing), new CancellationToken());
    }
}
