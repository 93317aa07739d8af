package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.espeak.EspeakSynthesizer;
import app.lectern.speech.freetts.FreeTtsSynthesizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine owes its callers. */
class EngineContractTest {
    private static final String TEXT =
            "Welcome. In 1995 you will learn — with us — how to tell a naïve e-mail from a genuine one.";

    static Stream<SpeechSynthesizer> engines() {
        return Stream.of(new EspeakSynthesizer(Narrations.CACHE), new FreeTtsSynthesizer());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void tellsWordsInOrderInsideTheSound(SpeechSynthesizer engine) throws Exception {
        Speech speech = say(engine, TEXT, 1, 0);
        assertThat(speech.estimated()).isEqualTo(!engine.capabilities().timings());
        assertThat(speech.words().stream().map(it -> TEXT.substring(it.from(), it.to())))
                .containsExactly(
                        Stream.of(TEXT.split(" ")).filter(it -> !it.equals("—")).toArray(String[]::new));
        assertThat(speech.words()).extracting(WordMark::sample).isSorted();
        assertThat(speech.words().getLast().sample()).isLessThan(speech.samples().length);
        int heard = 0;
        int window = speech.sampleRate() / 50;
        // by windows: FreeTTS hums softly for a fifth of a second before it speaks
        while (Ear.speechShare(speech.samples(), heard, heard + window, speech.sampleRate()) == 0) {
            heard += window / 4;
        }
        double late = (speech.words().getFirst().sample() - heard) / (double) speech.sampleRate();
        assertThat(Math.abs(late)).isLessThanOrEqualTo(0.08);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void speaksFasterAndSlower(SpeechSynthesizer engine) throws Exception {
        double length = say(engine, TEXT, 1, 0).samples().length;
        assertThat(say(engine, TEXT, 1.5, 0).samples().length / length).isBetween(0.6, 0.75);
        assertThat(say(engine, TEXT, 0.75, 0).samples().length / length).isBetween(1.2, 1.45);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void speaksHigherAndLower(SpeechSynthesizer engine) throws Exception {
        double own = fundamental(engine, 0);
        assertThat(12 * Math.log(fundamental(engine, 6) / own) / Math.log(2)).isBetween(4.5, 7.5);
        assertThat(12 * Math.log(fundamental(engine, -6) / own) / Math.log(2)).isBetween(-7.5, -4.5);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheSameSamplesOnAnyThread(SpeechSynthesizer engine) throws Exception {
        short[] alone = say(engine, TEXT, 1, 0).samples();
        say(engine, "Something else.", 1.7, 5);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Speech>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> say(engine, TEXT, 1, 0)));
            }
            for (Future<Speech> each : all) {
                assertThat(each.get().samples()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void endsWithinASecondWhenCancelled(SpeechSynthesizer engine) throws Exception {
        SpeechVoice voice = engine.voiceFor("en").orElseThrow();
        Utterance lengthy = Utterance.of((TEXT + " ").repeat(600).strip(), "en", voice);
        CancellationToken token = new CancellationToken();
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Speech> speech = threads.submit(() -> engine.synthesize(lengthy, token));
            Thread.sleep(400);
            token.cancel();
            assertThat(speech)
                    .failsWithin(1, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(CancellationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void callsSilenceAnError(SpeechSynthesizer engine) {
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> say(engine, "…", 1, 0))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("speech.no-sound"));
    }

    private static double fundamental(SpeechSynthesizer engine, double pitch) throws NarrationException {
        Speech speech = say(engine, TEXT, 1, pitch);
        return Ear.fundamental(speech.samples(), speech.sampleRate());
    }

    private static Speech say(SpeechSynthesizer engine, String text, double rate, double pitch)
            throws NarrationException {
        SpeechVoice voice = engine.voiceFor("en").orElseThrow();
        return engine.synthesize(new Utterance(text, "en", voice, rate, pitch, List.of()), new CancellationToken());
    }
}
