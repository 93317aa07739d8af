package app.lectern.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SilentPlaybackTest {
    private final AtomicLong nanos = new AtomicLong();
    private final SilentPlayback playback = new SilentPlayback(nanos::get);

    private void pass(double seconds) {
        nanos.addAndGet((long) (seconds * 1e9));
    }

    @Test
    void timeGoesByUntilTheEnd() {
        playback.play(new short[1000], 100, 200);
        assertThat(playback.position()).isEqualTo(200);
        pass(2);
        assertThat(playback.position()).isEqualTo(400);
        pass(60);
        assertThat(playback.position()).isEqualTo(1000);
    }

    @Test
    void aPauseHoldsIt() {
        playback.play(new short[1000], 100, 0);
        pass(1);
        playback.pause();
        pass(5);
        assertThat(playback.position()).isEqualTo(100);
        playback.resume();
        pass(1);
        assertThat(playback.position()).isEqualTo(200);
        playback.stop();
        assertThat(playback.position()).isZero();
    }
}
