package app.lectern.sound;

/** Levels as amplitudes and as decibels of full scale. */
final class Decibels {
    private Decibels() {}

    /** The amplitude of a level; 0 dB is 1. */
    static double amplitude(double db) {
        return Math.pow(10, db / 20);
    }

    /** The level of an amplitude; negative infinity for 0. */
    static double of(double amplitude) {
        return 20 * Math.log10(amplitude);
    }
}
