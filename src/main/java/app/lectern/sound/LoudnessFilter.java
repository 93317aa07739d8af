package app.lectern.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness of mono sound by ITU-R BS.1770-4, at the sound's own rate: weighted as the ear does, in blocks of
 * 400 ms that begin every 100 ms, of which quiet ones do not count. Owned by one thread.
 */
final class LoudnessFilter implements AutoCloseable {
    private static final int STEPS_PER_SECOND = 10;
    private static final int STEPS_PER_BLOCK = 4;

    /** The standard's offset of loudness against the mean square. */
    private static final double OFFSET = -0.691;

    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;

    private final Biquad shelf;
    private final Biquad highPass;
    private final int step;

    /** The mean squares of all whole steps. */
    private final List<Double> steps = new ArrayList<>();

    private double squares;
    private int inStep;

    LoudnessFilter(int rate) {
        shelf = Biquad.shelf(rate);
        highPass = Biquad.highPass(rate);
        step = Math.max(1, rate / STEPS_PER_SECOND);
    }

    /** Measures the samples that follow. */
    void add(double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            double weighted = highPass.next(shelf.next(samples[i]));
            squares += weighted * weighted;
            inStep++;
            if (inStep == step) {
                steps.add(squares / step);
                squares = 0;
                inStep = 0;
            }
        }
    }

    /** The integrated loudness of everything, LUFS; -70 or less for silence. */
    double finish() {
        List<Double> blocks = new ArrayList<>();
        for (int i = 0; i + STEPS_PER_BLOCK <= steps.size(); i++) {
            blocks.add(mean(steps.subList(i, i + STEPS_PER_BLOCK)));
        }
        List<Double> heard = louder(blocks, ABSOLUTE_GATE);
        return heard.isEmpty() ? ABSOLUTE_GATE : lufs(mean(louder(heard, lufs(mean(heard)) + RELATIVE_GATE)));
    }

    private static List<Double> louder(List<Double> blocks, double gate) {
        return blocks.stream().filter(block -> lufs(block) > gate).toList();
    }

    private static double lufs(double meanSquare) {
        return OFFSET + 10 * Math.log10(meanSquare);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    @Override
    public void close() {
        // holds nothing but Java's own memory
    }

    /** A filter of second order; the standard gives it for 48 kHz, this is the analogue one behind it at any rate. */
    private static final class Biquad {
        private final double[] forward;
        private final double[] back;
        private double in1;
        private double in2;
        private double out1;
        private double out2;

        private Biquad(double[] forward, double[] back) {
            this.forward = forward;
            this.back = back;
        }

        /** The head's effect: 4 dB more above 1.7 kHz. */
        static Biquad shelf(int rate) {
            double k = Math.tan(Math.PI * 1681.974450955533 / rate);
            double perQ = k / 0.7071752369554196;
            double high = Math.pow(10, 3.999843853973347 / 20);
            double band = Math.pow(high, 0.4996667741545416);
            double whole = 1 + perQ + k * k;
            return new Biquad(
                    new double[] {
                        (high + band * perQ + k * k) / whole,
                        2 * (k * k - high) / whole,
                        (high - band * perQ + k * k) / whole
                    },
                    new double[] {2 * (k * k - 1) / whole, (1 - perQ + k * k) / whole});
        }

        /** Nothing under 38 Hz. */
        static Biquad highPass(int rate) {
            double k = Math.tan(Math.PI * 38.13547087602444 / rate);
            double perQ = k / 0.5003270373238773;
            double whole = 1 + perQ + k * k;
            return new Biquad(
                    new double[] {1, -2, 1}, new double[] {2 * (k * k - 1) / whole, (1 - perQ + k * k) / whole});
        }

        double next(double in) {
            double out = forward[0] * in + forward[1] * in1 + forward[2] * in2 - back[0] * out1 - back[1] * out2;
            in2 = in1;
            in1 = in;
            out2 = out1;
            out1 = out;
            return out;
        }
    }
}
