package app.lectern.desktop.preview;

import app.lectern.pipeline.RenderStepException;
import app.lectern.video.FfmpegFrames;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Pictures decoded by the FFmpeg that made the video. */
public final class FfmpegFrameSource implements FrameSource {
    private final FfmpegFrames frames;

    private FfmpegFrameSource(FfmpegFrames frames) {
        this.frames = frames;
    }

    /** Opens a video file. */
    public static FrameSource open(Path file) throws IOException {
        try {
            return new FfmpegFrameSource(FfmpegFrames.open(file));
        } catch (RenderStepException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public BufferedImage at(double seconds) throws IOException {
        try {
            return frames.at(seconds);
        } catch (RenderStepException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        frames.close();
    }
}
