package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.lectern.support.NativeHeap;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // it looks at the memory of the whole process
class LoudnessMatcherTest {
    @TempDir
    private Path folder;

    /** EBU Tech 3341, case 1: a 1 kHz tone of -23 dBFS in both channels is -23 LUFS, so in one it is 3 LU less. */
    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 44_100, 48_000})
    void measuresTheStandardsTone(int rate) throws Exception {
        Pcm tone = Spoken.tone(rate, 20, 1000, Decibels.amplitude(-23));
        assertThat(Loudness.integrated(tone).orElseThrow()).isEqualTo(-26, within(0.1));
    }

    @Test
    void measuresWhatIsShorterThanABlockAndNothingInSilence() throws Exception {
        Pcm tone = Spoken.tone(22_050, 0.1, 1000, Decibels.amplitude(-23));
        assertThat(Loudness.integrated(tone).orElseThrow()).isEqualTo(-26, within(0.3));
        assertThat(Loudness.integrated(new Pcm(new float[22_050], 22_050))).isEmpty();
        assertThat(Loudness.integrated(new Pcm(new float[0], 22_050))).isEmpty();
    }

    /** A quarter of the sample rate, sampled 45 degrees beside its peaks: 3 dB are between the samples. */
    @Test
    void findsPeaksBetweenTheSamples() {
        float[] samples = new float[4800];
        for (int i = 0; i < samples.length; i++) {
            double swell = Math.sin(Math.PI * i / samples.length);
            samples[i] = (float) (0.5 * swell * Math.sin(Math.PI / 2 * i + Math.PI / 4));
        }
        assertThat(TruePeak.db(new Pcm(samples, 48_000))).isEqualTo(-6.02, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-31, -23, -19, -16, -14})
    void speechBecomesAsLoudAsAskedFor(double lufs) throws Exception {
        for (double gain : new double[] {0.05, 0.4, 1}) {
            Pcm speech = Spoken.gained(Spoken.say("ko", Spoken.KOREAN), gain);
            Matched matched = LoudnessMatcher.match(speech, new LoudnessTarget(lufs, -1.5));
            double[] heard = FfmpegCommand.measured(matched.sound(), folder);
            assertThat(matched.warnings()).isEmpty();
            assertThat(heard[0]).isEqualTo(lufs, within(0.5)).isEqualTo(matched.lufs(), within(0.1));
            assertThat(heard[1]).isLessThanOrEqualTo(-1.5).isEqualTo(matched.truePeakDb(), within(0.15));
            assertThat(matched.sound().length()).isEqualTo(speech.length());
        }
    }

    /** A click every half second over a whisper: its peaks are 50 dB above its loudness. */
    @Test
    void whatOnlyHeavyLimitingCouldMakeLoudIsToldAndStaysWhole() throws Exception {
        Pcm whisper = Spoken.noisy(new Pcm(new float[48_000 * 4], 48_000), -60);
        for (int i = 1000; i < whisper.length(); i += 24_000) {
            whisper.samples()[i] = 0.9f;
        }
        Matched matched = LoudnessMatcher.match(whisper, new LoudnessTarget(-10, -1.5));
        assertThat(matched.warnings()).extracting(message -> message.key()).containsExactly("sound.not-loud-enough");
        assertThat(matched.lufs()).isLessThan(-10.5);
        assertThat(matched.truePeakDb()).isLessThanOrEqualTo(-1.5);
    }

    @Test
    void silenceStaysSilenceAndIsTold() throws Exception {
        Pcm silence = new Pcm(new float[1000], 22_050);
        Matched matched = LoudnessMatcher.match(silence, LoudnessTarget.SPEECH);
        assertThat(matched.sound()).isSameAs(silence);
        assertThat(matched.warnings()).extracting(message -> message.key()).containsExactly("sound.no-loudness");
    }

    @Test
    void theSameSoundGivesTheSameSamples() throws Exception {
        Pcm speech = Spoken.say("en", "Most attacks hurry you.");
        float[] once =
                LoudnessMatcher.match(speech, LoudnessTarget.SPEECH).sound().samples();
        float[] again =
                LoudnessMatcher.match(speech, LoudnessTarget.SPEECH).sound().samples();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void tenMinutesCostSeconds() throws Exception {
        Pcm speech = Spoken.repeated(Spoken.say("ko", Spoken.KOREAN), 600);
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 2; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            Matched matched = LoudnessMatcher.match(speech, LoudnessTarget.SPEECH);
            System.out.printf(
                    "600 s at %d Hz: %.2f s CPU, %.2f s wall, %.2f LUFS%n",
                    speech.sampleRate(),
                    (threads.getCurrentThreadCpuTime() - cpu) / 1e9,
                    (System.nanoTime() - wall) / 1e9,
                    matched.lufs());
            assertThat(matched.lufs()).isBetween(-16.5, -15.5);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nativeMemoryIsGivenBack() throws Exception {
        Pcm speech = Spoken.say("en", "Thank you.");
        List<Long> bytes = new java.util.ArrayList<>();
        long pointers = 0;
        for (int i = 0; i <= 500; i++) {
            LoudnessMatcher.match(speech, LoudnessTarget.SPEECH);
            Resampling.to(speech, 48_000);
            if (i == 50) {
                pointers = Pointer.totalCount();
            }
            if (i >= 50 && i % 50 == 0) {
                bytes.add(NativeHeap.bytesInUse());
            }
        }
        System.out.println("native bytes in use, every 50 matches: " + bytes);
        assertThat(Pointer.totalCount()).isLessThanOrEqualTo(pointers);
        // Java's compiler borrows memory for a moment too
        long limit = bytes.getFirst() + 2_000_000;
        await().atMost(Duration.ofSeconds(10)).until(() -> NativeHeap.bytesInUse() < limit);
    }
}
