package app.lectern.soundtrack;

import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.util.List;

/**
 * The sound that lies under a lesson's narration, mono at {@link LessonSound#RATE}. Every sample depends on its place
 * alone, so that any interval can be computed on its own, in any order and at the same time as others, and overlapping
 * intervals are the same to the bit. Thread-safe; it stands as long as the run's folder does.
 */
public final class Bed implements SoundBed {
    private static final int BLOCK = 1 << 16;

    private final List<Layer> layers;
    private final long total;

    Bed(List<Layer> layers, long total) {
        this.layers = List.copyOf(layers);
        this.total = total;
    }

    /**
     * Adds this sound to samples of the lesson. With speech of at most -1.5 dBTP the sum stays at or under -1 dBTP.
     *
     * @param fromSample the place of the first one from the lesson's start; samples before the lesson and behind it stay
     *     as they are
     * @param samples full scale is from -1 to 1
     * @throws RenderStepException {@code sound.samples-lost} when the run's folder was touched
     */
    @Override
    public void add(long fromSample, float[] samples) throws RenderStepException {
        int first = Math.clamp(-fromSample, 0, samples.length);
        int last = Math.clamp(total - fromSample, first, samples.length);
        for (int at = first; at < last; at += BLOCK) {
            int count = Math.min(BLOCK, last - at);
            for (Layer layer : layers) {
                layer.add(fromSample + at, samples, at, count);
            }
        }
    }
}
