package app.lectern.sound;

/** Raised-cosine fades, from exact zero and to exact zero, in place. */
final class Fade {
    private Fade() {}

    /** Lets the first {@code count} samples rise. */
    static void in(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] *= weight(i, count);
        }
    }

    /** Lets the last {@code count} samples fall. */
    static void out(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[samples.length - 1 - i] *= weight(i, count);
        }
    }

    private static float weight(int at, int count) {
        return (float) (0.5 - 0.5 * Math.cos(Math.PI * at / count));
    }
}
