package app.lectern.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.Ear;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it looks at the threads and the words of the whole process")
class FreeTtsSynthesizerTest {
    private final FreeTtsSynthesizer engine = new FreeTtsSynthesizer();
    private final SpeechVoice kevin = engine.voices().getFirst();

    @Test
    void speaksEnglish() throws Exception {
        Speech speech = say("Report it to the security team, then delete it.");
        assertThat(speech.sampleRate()).isEqualTo(16_000);
        assertThat(speech.samples().length / 16_000.0).isBetween(2.0, 4.5);
        assertThat(Ear.speechShare(speech.samples(), 0, speech.samples().length, 16_000))
                .isGreaterThan(0.6);
    }

    @Test
    void refusesLettersItWouldLeaveOut() {
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> say("Press the 확인 button."))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("speech.letters-not-english"))
                .satisfies(e -> assertThat(e.text().arguments()).containsExactly("확인"));
    }

    @Test
    void callsSilenceAnError() {
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> say("😀"))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("speech.no-sound"));
    }

    @Test
    void readsAccentsAndTypographersQuotesLikePlainOnes() throws Exception {
        assertThat(say("Don’t say “café”.").samples())
                .isEqualTo(say("Don't say \"cafe\".").samples());
    }

    @Test
    void leavesNoTraceInTheProcess() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        Properties properties = (Properties) System.getProperties().clone();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream listener = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(listener);
        System.setErr(listener);
        try {
            new FreeTtsSynthesizer()
                    .synthesize(Utterance.of("#1: e.g. (x) <b> 3/4 & so on!", "en", kevin), new CancellationToken());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.isDaemon())
                .isSubsetOf(before);
        assertThat(System.getProperties()).isEqualTo(properties);
    }

    private Speech say(String sentence) throws NarrationException {
        return engine.synthesize(Utterance.of(sentence, "en", kevin), new CancellationToken());
    }
}
