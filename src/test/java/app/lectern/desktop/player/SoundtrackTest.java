package app.lectern.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("SoundtrackTest")
class SoundtrackTest {
    private static final int RATE = 48_000;
    private static final Offset<Double> FRAME = Offset.offset(0.04);

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void timeIsWhatWasHeardAndTheWholeSoundIsPlayed() throws Exception {
        FakeLine line = new FakeLine();
        try (Soundtrack sound = track(line)) {
            assertThat(sound.position()).isZero();
            sound.play();
            hearAll(line, sound, RATE / 10);
            assertThat(line.written()).isBetween((int) (2.9 * RATE), (int) (PlayedVideo.SECONDS * RATE) + 1024);
        }
        await().until(line::closed);
    }

    @Test
    void atOneAndAHalfTimesTheSpeedTwoThirdsOfTheSamplesTellTheSameTime() throws Exception {
        FakeLine line = new FakeLine();
        try (Soundtrack sound = track(line)) {
            sound.tempo(1.5);
            sound.play();
            await().until(() -> line.written() > 0);
            line.hear(4_800);
            assertThat(sound.position()).isCloseTo(0.15, FRAME);
            hearAll(line, sound, RATE / 10);
            assertThat(line.written() / (double) RATE).isCloseTo(PlayedVideo.SECONDS / 1.5, Offset.offset(0.08));
        }
    }

    @Test
    void aPlaceIsKeptOverPausesSpeedsAndSeeks() throws Exception {
        FakeLine line = new FakeLine();
        try (Soundtrack sound = track(line)) {
            sound.seek(1);
            sound.play();
            await().until(() -> line.written() > 0);
            line.hear(4_800);
            sound.pause();
            assertThat(sound.position()).isCloseTo(1.1, Offset.offset(1e-6));
            nanos.addAndGet(5_000_000_000L);
            assertThat(sound.position()).isCloseTo(1.1, Offset.offset(1e-6));
            sound.play();
            await().until(() -> line.beginnings() == 2 && line.written() > 0);
            sound.tempo(2);
            assertThat(sound.position()).isCloseTo(1.1, FRAME);
            sound.seek(2);
            assertThat(sound.position()).isEqualTo(2);
        }
    }

    @Test
    void afterTheSoundsEndTimeGoesOnByTheSystemsClock() throws Exception {
        FakeLine line = new FakeLine();
        try (Soundtrack sound = track(line)) {
            sound.play();
            hearAll(line, sound, RATE);
            double end = sound.position();
            await().until(() -> {
                nanos.addAndGet(100_000_000);
                return sound.position() > end + 0.5;
            });
        }
    }

    @Test
    void withoutASoundDeviceTimeGoesByTheSystemsClockAndItIsTold() throws Exception {
        AtomicBoolean told = new AtomicBoolean();
        Path video = PlayedVideo.in(folder);
        try (Soundtrack sound = new Soundtrack(
                video,
                _ -> {
                    throw new LineUnavailableException("none");
                },
                nanos::get,
                () -> told.set(true))) {
            sound.play();
            await().untilTrue(told);
            double from = sound.position();
            nanos.addAndGet(1_000_000_000);
            assertThat(sound.position() - from).isCloseTo(1, Offset.offset(1e-6));
            sound.tempo(2);
            nanos.addAndGet(500_000_000);
            assertThat(sound.position() - from).isCloseTo(2, Offset.offset(1e-6));
        }
    }

    /** Lets pieces be heard until nothing more comes. */
    private static void hearAll(FakeLine line, Soundtrack sound, int piece) {
        await().until(() -> {
            line.hear(piece);
            return sound.position() >= PlayedVideo.SECONDS - 0.05;
        });
    }

    private Soundtrack track(FakeLine line) throws Exception {
        return new Soundtrack(PlayedVideo.in(folder), _ -> line, nanos::get, () -> {});
    }
}
