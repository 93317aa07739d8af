package app.lectern.speech;

import app.lectern.pipeline.Narration;

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
}
