package app.lectern.soundtrack;

import app.lectern.pipeline.RenderStepException;

/** One of the sounds that are heard together. Each of its samples depends on nothing but its place. Thread-safe. */
interface Layer {
    /**
     * Adds its sound to a piece of the lesson.
     *
     * @param from the place of the first sample; the piece lies within the lesson
     * @param count how many samples, from the start of {@code samples} plus {@code offset}
     */
    void add(long from, float[] samples, int offset, int count) throws RenderStepException;
}
