package app.lectern.sound;

import app.lectern.pipeline.RenderStepException;

/** Brings mono sound from one sample rate to another, block by block, without delay. Owned by one thread. */
public interface RateConverter extends AutoCloseable {
    /** Most samples of one call. */
    int BLOCK = 4096;

    /** Makes converters at the start of a sound. */
    @FunctionalInterface
    interface Maker {
        /**
         * A new one.
         *
         * @param from samples a second of what goes in
         * @param to samples a second of what comes out
         */
        RateConverter make(int from, int to) throws RenderStepException;
    }

    /**
     * Takes the samples that follow and gives what can be told by now.
     *
     * @param samples each from -1 to 1
     * @param count how many of {@code samples}, at most {@link #BLOCK}
     */
    float[] convert(float[] samples, int count) throws RenderStepException;

    /** Gives the rest, after the last samples. */
    float[] finish() throws RenderStepException;

    @Override
    void close();
}
