package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempoFilterTest {
    private static final int RATE = 48_000;
    private static final int SECONDS = 4;
    private static final double PITCH = 220;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1, 1.25, 1.5, 2})
    void soundIsShorterByTheTempoAndKeepsItsPitch(double tempo) throws Exception {
        int length = 0;
        int crossings = 0;
        try (TempoFilter filter = new TempoFilter(RATE, tempo)) {
            short last = 0;
            for (int piece = 0; piece <= SECONDS * 4; piece++) {
                short[] out = piece == SECONDS * 4 ? filter.finish() : filter.add(tone(piece * RATE / 4, RATE / 4));
                length += out.length;
                for (short sample : out) {
                    crossings += last < 0 && sample >= 0 ? 1 : 0;
                    last = sample;
                }
            }
        }
        assertThat(length).isCloseTo((int) (SECONDS * RATE / tempo), Percentage.withPercentage(1.5));
        assertThat(crossings / (length / (double) RATE)).isCloseTo(PITCH, Percentage.withPercentage(2));
    }

    private static short[] tone(int from, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (12_000 * Math.sin(2 * Math.PI * PITCH * (from + i) / RATE));
        }
        return samples;
    }
}
