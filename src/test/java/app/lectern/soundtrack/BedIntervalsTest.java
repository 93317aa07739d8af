package app.lectern.soundtrack;

import static app.lectern.soundtrack.Studio.RATE;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class BedIntervalsTest {
    private static final double SECONDS = 31.7;

    @TempDir
    private Path folder;

    private Studio studio = new Studio(Path.of("."));

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    private SoundBed bed() throws Exception {
        String bell = studio.wav(Studio.chord(1.5, 0.4));
        Soundtrack all = new Soundtrack(new Music(studio.wav(Studio.drums(5.3)), -24, 15, 3), bell, bell);
        return studio.bed(
                all,
                SECONDS,
                studio.said(Studio.voice(22_050, 4), 3.0001),
                studio.said(Studio.voice(22_050, 4), 12.34567));
    }

    @Test
    void everyIntervalAloneIsThatPartOfTheWholeToTheBit() throws Exception {
        SoundBed bed = bed();
        int length = (int) Math.round(SECONDS * RATE);
        float[] whole = new float[length];
        bed.add(0, whole);
        List<Callable<Boolean>> parts = new java.util.ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(length);
            int count = Math.min(length - from, 1 + random.nextInt(i % 3 == 0 ? 200_000 : 2_000));
            parts.add(() -> {
                float[] part = new float[count];
                bed.add(from, part);
                return Arrays.equals(part, Arrays.copyOfRange(whole, from, from + count));
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> same : threads.invokeAll(parts)) {
                assertThat(same.get()).isTrue();
            }
        }
        float[] piecewise = new float[length];
        for (int at = 0; at < length; at += 1024) {
            float[] frame = new float[Math.min(1024, length - at)];
            bed.add(at, frame);
            System.arraycopy(frame, 0, piecewise, at, frame.length);
        }
        assertThat(piecewise).isEqualTo(whole);
    }

    @Test
    void aRunAgainGivesTheSameSamples() throws Exception {
        float[] once = new float[20 * RATE];
        bed().add(RATE, once);
        float[] again = new float[20 * RATE];
        bed().add(RATE, again);
        assertThat(again).isEqualTo(once);
    }

    /** An encoder asks for a little before the first sample and behind the last one too. */
    @Test
    void outsideTheLessonNothingIsAdded() throws Exception {
        SoundBed bed = bed();
        float[] around = new float[4096];
        Arrays.fill(around, 0.25f);
        bed.add(-2048, around);
        assertThat(Arrays.copyOf(around, 2048)).containsOnly(0.25f);
        assertThat(Arrays.copyOfRange(around, 2048, 4096)).contains(0.25f).isNotEqualTo(new float[2048]);
        Arrays.fill(around, 0.25f);
        bed.add(Math.round(SECONDS * RATE) - 100, around);
        assertThat(Arrays.copyOfRange(around, 100, 4096)).containsOnly(0.25f);
        Arrays.fill(around, 0.25f);
        bed.add(10L * Integer.MAX_VALUE, around);
        bed.add(-10L * Integer.MAX_VALUE, around);
        assertThat(around).containsOnly(0.25f);
    }

    /** Ten minutes of music are 115 MB of samples; a program with 80 MB of heap plays an hour with them. */
    @Test
    void longMusicNeedsLittleMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongMusic.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        System.out.print(Files.readString(folder.resolve("said.txt")));
    }
}
