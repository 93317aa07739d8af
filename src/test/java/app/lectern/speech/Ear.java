package app.lectern.speech;

import app.lectern.pipeline.Narration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Listens by numbers, and by another rule than the code under test. */
public final class Ear {
    /** 1 % of full scale. */
    private static final int HEARD = 328;

    private Ear() {}

    /** The first sample from {@code from} that is clearly no silence. */
    public static int firstSound(Narration narration, int from) {
        short[] samples = narration.samples();
        int at = from;
        while (at < samples.length && Math.abs(samples[at]) < HEARD) {
            at++;
        }
        return at;
    }

    /** The share of 20 ms windows between two samples that are loud enough for speech, 0 to 1. */
    public static double speechShare(short[] samples, int from, int to, int rate) {
        int window = rate / 50;
        int loud = 0;
        int windows = 0;
        for (int at = from; at + window <= to; at += window, windows++) {
            double energy = 0;
            for (int i = at; i < at + window; i++) {
                energy += (double) samples[i] * samples[i];
            }
            if (Math.sqrt(energy / window) > HEARD) {
                loud++;
            }
        }
        return windows == 0 ? 0 : loud / (double) windows;
    }

    public static int peak(short[] samples) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        return peak;
    }

    /** The fundamental frequency in hertz: the median over the loud voiced windows, by autocorrelation. */
    public static double fundamental(short[] samples, int rate) {
        List<Double> voiced = new ArrayList<>();
        int window = rate / 20;
        for (int at = 0; at + 2 * window < samples.length; at += window / 2) {
            if (speechShare(samples, at, at + window, rate) == 1) {
                pitch(samples, at, window, rate).ifPresent(voiced::add);
            }
        }
        return voiced.stream().sorted().toList().get(voiced.size() / 2);
    }

    private static OptionalDouble pitch(short[] samples, int at, int window, int rate) {
        double best = 0.7;
        int period = 0;
        for (int lag = rate / 400; lag < rate / 40 && at + window + lag < samples.length; lag++) {
            double product = 0;
            double here = 1;
            double there = 1;
            for (int i = at; i < at + window; i++) {
                product += (double) samples[i] * samples[i + lag];
                here += (double) samples[i] * samples[i];
                there += (double) samples[i + lag] * samples[i + lag];
            }
            // a longer lag must be clearly better, else it is a multiple of the period
            if (product / Math.sqrt(here * there) > best * 1.03) {
                best = product / Math.sqrt(here * there);
                period = lag;
            }
        }
        return period == 0 ? OptionalDouble.empty() : OptionalDouble.of(rate / (double) period);
    }
}
