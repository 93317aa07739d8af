package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

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

    /** The samples of a yuv420p picture. */
    Planes planes() {
        int[] strides = new int[Planes.COUNT];
        int[] heights = new int[Planes.COUNT];
        int size = 0;
        for (int p = 0; p < Planes.COUNT; p++) {
            strides[p] = frame.linesize(p);
            heights[p] = p == 0 ? frame.height() : (frame.height() + 1) / 2;
            size += strides[p] * heights[p];
        }
        byte[] bytes = new byte[size];
        int at = 0;
        for (int p = 0; p < Planes.COUNT; p++) {
            new BytePointer(frame.data(p)).get(bytes, at, strides[p] * heights[p]);
            at += strides[p] * heights[p];
        }
        return new Planes(bytes, strides, heights);
    }

    /** Takes over samples that came from a picture of the same size. */
    void fill(Planes planes) {
        int at = 0;
        for (int p = 0; p < Planes.COUNT; p++) {
            int size = planes.strides()[p] * planes.heights()[p];
            new BytePointer(frame.data(p)).put(planes.bytes(), at, size);
            at += size;
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
    }
}
