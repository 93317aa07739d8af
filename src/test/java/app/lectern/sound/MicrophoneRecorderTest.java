package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MicrophoneRecorderTest {
    @TempDir
    private Path folder;

    /** A microphone that hears a sound faster than time passes, and then nothing more. */
    private static TargetDataLine hearing(Pcm sound) {
        ByteBuffer heard = ByteBuffer.allocate(2 * sound.length()).order(ByteOrder.LITTLE_ENDIAN);
        heard.asShortBuffer().put(sound.to16());
        return line((method, arguments) -> switch (method) {
            case "available" -> Math.min(heard.remaining(), 3001);
            case "read" -> {
                int count = (int) arguments[2];
                heard.get((byte[]) arguments[0], (int) arguments[1], count);
                yield count;
            }
            default -> 0;
        });
    }

    private interface Answers {
        Object answer(String method, Object[] arguments) throws LineUnavailableException;
    }

    private static TargetDataLine line(Answers answers) {
        return (TargetDataLine) Proxy.newProxyInstance(
                MicrophoneRecorderTest.class.getClassLoader(),
                new Class<?>[] {TargetDataLine.class},
                (_, method, arguments) -> {
                    Object answer = answers.answer(method.getName(), arguments == null ? new Object[0] : arguments);
                    return method.getReturnType() == int.class ? answer : null;
                });
    }

    @Test
    void whatIsHeardIsInTheFile() throws Exception {
        Pcm sound = Spoken.tone(48_000, 2, 440, 0.25);
        MicrophoneRecorder recorder = new MicrophoneRecorder(() -> hearing(sound));
        Path target = folder.resolve("녹음.wav");
        Files.writeString(target, "an older take");
        List<Double> levels = new ArrayList<>();
        double seconds = recorder.record(
                target,
                level -> {
                    levels.add(level);
                    if (levels.size() == 40) {
                        recorder.stop();
                    }
                },
                new CancellationToken());
        assertThat(seconds).isEqualTo(2, within(1e-9));
        assertThat(levels).hasSize(40).allSatisfy(level -> assertThat(level).isEqualTo(-12.04, within(0.1)));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        try (AudioInputStream in = AudioSystem.getAudioInputStream(target.toFile())) {
            assertThat(in.getFormat().matches(new AudioFormat(48_000, 16, 1, true, false)))
                    .isTrue();
            assertThat(in.getFrameLength()).isEqualTo(96_000);
        }
        assertThat(SoundFile.read(target, new CancellationToken()).to16()).isEqualTo(sound.to16());
    }

    @Test
    void aCanceledTakeLeavesTheOlderOneAlone() throws Exception {
        Path target = Files.writeString(folder.resolve("take.wav"), "an older take");
        CancellationToken token = new CancellationToken();
        MicrophoneRecorder recorder = new MicrophoneRecorder(() -> hearing(Spoken.tone(48_000, 2, 440, 0.25)));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> recorder.record(target, _ -> token.cancel(), token));
        assertThat(target).hasContent("an older take");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatGoesWrongIsTold() {
        assertTold("sound.microphone-lost", new MicrophoneRecorder(() -> hearing(Spoken.tone(48_000, 1, 440, 0.25))));
        MicrophoneRecorder busy = new MicrophoneRecorder(() -> line((method, _) -> {
            if (method.equals("open")) {
                throw new LineUnavailableException("busy");
            }
            return 0;
        }));
        assertTold("sound.microphone-unusable", busy);
        MicrophoneRecorder none = new MicrophoneRecorder(() -> {
            throw new IllegalArgumentException("no line");
        });
        assertTold("sound.no-microphone", none);
        MicrophoneRecorder stopped = new MicrophoneRecorder(() -> hearing(Spoken.tone(48_000, 1, 440, 0.25)));
        stopped.stop();
        assertTold("sound.nothing-recorded", stopped);
    }

    private void assertTold(String key, MicrophoneRecorder recorder) {
        Path target = folder.resolve("never.wav");
        NarrationException told = catchThrowableOfType(
                NarrationException.class, () -> recorder.record(target, _ -> {}, new CancellationToken()));
        assertThat(told.text().key()).isEqualTo(key);
        assertThat(folder).isEmptyDirectory();
    }
}
