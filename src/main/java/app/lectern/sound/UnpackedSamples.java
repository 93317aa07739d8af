package app.lectern.sound;

import app.lectern.pipeline.RenderStepException;
import java.nio.file.Path;

/** Samples that come piece by piece, to a file, some seconds at a time. Owned by one thread. */
final class UnpackedSamples {
    private static final int BLOCK = 10 * SoundFile.RATE;

    private final Path target;
    private final GrowingSamples block = new GrowingSamples();
    private long written;
    private boolean audible;

    UnpackedSamples(Path target) {
        this.target = target;
    }

    void add(float[] piece) throws RenderStepException {
        block.add(piece);
        if (block.length() >= BLOCK) {
            write();
        }
    }

    SampleFile finish() throws RenderStepException {
        write();
        return new SampleFile(target, written);
    }

    /** Whether there is anything to hear in what was written. */
    boolean audible() {
        return audible;
    }

    private void write() throws RenderStepException {
        float[] samples = block.all();
        block.clear();
        audible |= SoundSpan.of(new Pcm(samples, SoundFile.RATE)).isPresent();
        SampleFile.write(target, written, samples);
        written += samples.length;
    }
}
