package app.lectern.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WaveformTest {
    @Test
    void silenceIsFlatAndSpeechIsNot() {
        short[] samples = new short[32_000];
        Arrays.fill(samples, 16_000, 24_000, (short) -16_384);
        Waveform waveform = Waveform.of(samples, 16_000);
        assertThat(waveform.peak(0, 0.9)).isZero();
        assertThat(waveform.peak(0.9, 1.2)).isCloseTo(0.5, within(0.01));
        assertThat(waveform.peak(1.6, 2)).isZero();
    }

    @Test
    void theLoudestSampleIsWhole() {
        assertThat(Waveform.of(new short[] {Short.MIN_VALUE}, 48_000).peak(0, 1))
                .isEqualTo(1);
    }

    @Test
    void thereIsNothingOutside() {
        Waveform waveform = Waveform.of(new short[] {9_000, 9_000}, 48_000);
        assertThat(waveform.peak(-1, -0.5)).isZero();
        assertThat(waveform.peak(5, 6)).isZero();
        assertThat(Waveform.of(new short[0], 48_000).peak(0, 1)).isZero();
    }
}
