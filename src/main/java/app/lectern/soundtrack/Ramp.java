package app.lectern.soundtrack;

/** The raised-cosine way from 0 to 1, the same to the bit on every machine. */
final class Ramp {
    private Ramp() {}

    /** The height at a step; 0 at step 0, 1 from step {@code steps} on. */
    static double at(long step, long steps) {
        return step >= steps ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * step / steps);
    }

    /** The amplitude of a level, dB of full scale. */
    static double amplitude(double db) {
        return StrictMath.pow(10, db / 20);
    }
}
