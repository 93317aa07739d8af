package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Owns the memory of one picture. */
final class PictureBuffer implements AutoCloseable {
    private final AVFrame frame;

    /** @param format one of FFmpeg's pixel formats */
    PictureBuffer(int width, int height, int format) throws RenderStepException {
        frame = Av.allocated(av_frame_alloc(), "AVFrame");
        frame.width(width).height(height).format(format);
        try {
            Av.check(av_frame_get_buffer(frame, 0), "AVFrame");
        } catch (RenderStepException e) {
            close();
            throw e;
        }
    }

    AVFrame frame() {
        return frame;
    }

    @Override
    public void close() {
        av_frame_free(frame);
    }
}
