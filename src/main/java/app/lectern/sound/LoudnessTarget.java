package app.lectern.sound;

/**
 * How loud speech shall be.
 *
 * @param lufs integrated loudness, from {@link #SOFTEST} to {@link #LOUDEST}
 * @param truePeakDb the greatest true peak allowed, dBTP, from -9 to 0
 */
public record LoudnessTarget(double lufs, double truePeakDb) {
    /** LUFS: cinema and quiet broadcast stay above it. */
    public static final double SOFTEST = -31;

    /** LUFS: louder speech cannot be had without audible limiting. */
    public static final double LOUDEST = -10;

    /** -16 LUFS, as AES TD1008 recommends for speech on the web, with 1.5 dB kept free for lossy encoders. */
    public static final LoudnessTarget SPEECH = new LoudnessTarget(-16, -1.5);

    public LoudnessTarget {
        if (!(lufs >= SOFTEST && lufs <= LOUDEST)) {
            throw new IllegalArgumentException("a target of " + lufs + " LUFS");
        }
        if (!(truePeakDb >= -9 && truePeakDb <= 0)) {
            throw new IllegalArgumentException("a true peak of " + truePeakDb + " dB");
        }
    }
}
