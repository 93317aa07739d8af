package app.lectern.speech.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.sound.WavFile;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real code with a program that stands in for the system's: it keeps what it was given and copies a sound. */
@DisabledOnOs(OS.WINDOWS)
class SystemSynthesizerTest {
    private static final String SAY_VOICES = """
            Alex                en_US    # Most people recognize me by my voice.
            Bad News            en_US    # The light you see at the end of the tunnel.
            Yuna                ko_KR    # 안녕하세요. 제 이름은 유나입니다.
            """;

    @TempDir
    Path folder;

    private Path tone;

    @BeforeEach
    void makeTheSound() throws IOException {
        short[] samples = new short[22_050];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (9_000 * Math.sin(i * 0.06));
        }
        tone = folder.resolve("tone.wav");
        WavFile.write(samples, 22_050, tone);
    }

    @Test
    void speaksThroughSay() throws Exception {
        SystemSynthesizer engine = new SystemSynthesizer(new SayProgram(say("")));
        assertThat(engine.voices())
                .contains(
                        new SpeechVoice("system", "Yuna", List.of("ko-KR")),
                        new SpeechVoice("system", "Bad News", List.of("en-US")));
        SpeechVoice yuna = engine.voiceFor("ko").orElseThrow();
        String text = "\"안녕\" $(touch /tmp/x); `id` [[slnc 9000]] 하세요.";
        Speech speech = engine.synthesize(new Utterance(text, "ko", yuna, 1.2, 3, List.of()), new CancellationToken());
        assertThat(speech.samples().length / (double) speech.sampleRate()).isBetween(0.95, 1.05);
        assertThat(speech.words()).isNotEmpty();
        assertThat(speech.warnings()).extracting(warning -> warning.key()).containsExactly("speech.system-no-pitch");
        List<String> arguments = Files.readAllLines(folder.resolve("arguments"));
        assertThat(arguments).containsSequence("-v", "Yuna", "-r", "210").noneMatch(line -> line.contains("안녕"));
        assertThat(folder.resolve("text")).hasContent(text.replace("[[", "[ ["));
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void speaksThroughSystemSpeech() throws Exception {
        SystemSynthesizer engine = new SystemSynthesizer(new WindowsProgram(powerShell()));
        assertThat(engine.voices())
                .containsExactly(new SpeechVoice("system", "Microsoft Heami Desktop", List.of("ko-KR")));
        SpeechVoice heami = engine.voice("microsoft heami desktop").orElseThrow();
        Utterance utterance = new Utterance("안전 & <보건>", "ko", heami, 1.5, -2, List.of(new Utterance.Emphasis(0, 2)));
        assertThat(engine.synthesize(utterance, new CancellationToken()).warnings())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("text")))
                .contains("<emphasis level=\"strong\">안전</emphasis> &amp; &lt;보건&gt;", "pitch=\"-2.0st\"", "ko-KR");
        assertThat(Files.readAllLines(folder.resolve("arguments")))
                .containsSequence("-Voice", "Microsoft Heami Desktop", "-Rate", "4")
                .noneMatch(line -> line.contains("안전"));
        assertThat(WindowsProgram.rate(1)).isZero();
        assertThat(WindowsProgram.rate(0.5)).isEqualTo(-6);
    }

    @Test
    void saysWhyItDoesNotSpeak() throws Exception {
        assertThat(new SystemSynthesizer(null).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.system-none"));
        assertThat(new SystemSynthesizer(new SayProgram(folder.resolve("nothing"))).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.system-failed"));
        SystemSynthesizer failing = new SystemSynthesizer(new SayProgram(say("echo 'Voice is gone' >&2; exit 3")));
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> failing.synthesize(utterance(failing), new CancellationToken()))
                .satisfies(e -> assertThat(e.text().arguments().toString()).contains("3: Voice is gone"));
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void endsTheProgramWhenItIsCancelled() throws Exception {
        SystemSynthesizer slow = new SystemSynthesizer(new SayProgram(say("sleep 30")));
        Utterance utterance = utterance(slow);
        CancellationToken token = new CancellationToken();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var speaking = thread.submit(() -> slow.synthesize(utterance, token));
            Thread.sleep(300);
            Instant cancelled = Instant.now();
            token.cancel();
            assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                    .isThrownBy(speaking::get)
                    .withCauseInstanceOf(CancellationException.class);
            assertThat(Duration.between(cancelled, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(leftOver()).isEmpty();
    }

    private static Utterance utterance(SystemSynthesizer engine) {
        return Utterance.of("안녕하세요.", "ko", engine.voiceFor("ko").orElseThrow());
    }

    /** @param instead what it does in place of speaking; empty to speak */
    private Path say(String instead) throws IOException {
        Files.writeString(folder.resolve("voices"), SAY_VOICES);
        return program("""
                if [ "$2" = "?" ]; then cat "%1$s/voices"; exit 0; fi
                %2$s
                printf '%%s\\n' "$@" > "%1$s/arguments"
                while [ $# -gt 0 ]; do
                  case "$1" in -f) cp "$2" "%1$s/text";; -o) cp "%1$s/tone.wav" "$2";; esac
                  shift
                done
                """.formatted(folder, instead));
    }

    private Path powerShell() throws IOException {
        return program("""
                for argument; do
                  case "$argument" in *voices.ps1) printf 'ko-KR\\tMicrosoft Heami Desktop\\r\\n'; exit 0;; esac
                done
                printf '%%s\\n' "$@" > "%1$s/arguments"
                while [ $# -gt 0 ]; do
                  case "$1" in -Text) cp "$2" "%1$s/text";; -Out) cp "%1$s/tone.wav" "$2";; esac
                  shift
                done
                """.formatted(folder));
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("lectern-voice-"))
                    .toList();
        }
    }
}
