package app.lectern.pipeline;

import java.nio.file.Path;

/** Reads back what was written, independently of what wrote it. */
public interface VideoProber {
    /**
     * What a video file holds.
     *
     * @param videoFrames number of pictures
     * @param videoSec length of the picture track, seconds
     * @param audioSec length of the sound track, seconds
     */
    record Probe(String videoCodec, int width, int height, long videoFrames, double videoSec, double audioSec) {}

    /**
     * Probes an MP4.
     *
     * @throws RenderStepException when the file is not a whole MP4 with one picture and one sound track
     */
    Probe probe(Path file) throws RenderStepException;
}
