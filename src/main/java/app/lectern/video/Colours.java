package app.lectern.video;

import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;

/** Converts pictures between full-range RGB and limited-range BT.709 YUV. Owned by one thread. */
final class Colours implements AutoCloseable {
    private static final String WHAT = "swscale";
    private static final int FLAGS = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;
    private static final int ONE = 1 << 16;

    private final SwsContext context;
    private final int height;

    private Colours(int width, int height, int from, boolean fromFull, int to, boolean toFull)
            throws RenderStepException {
        this(new Scale(width, height, width, height, FLAGS), from, fromFull, to, toFull);
    }

    private Colours(Scale scale, int from, boolean fromFull, int to, boolean toFull) throws RenderStepException {
        this.height = scale.height;
        context = Av.allocated(
                sws_getContext(
                        scale.width,
                        scale.height,
                        from,
                        scale.toWidth,
                        scale.toHeight,
                        to,
                        scale.flags,
                        null,
                        null,
                        (DoublePointer) null),
                WHAT);
        IntPointer bt709 = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(context, bt709, fromFull ? 1 : 0, bt709, toFull ? 1 : 0, 0, ONE, ONE);
    }

    private record Scale(int width, int height, int toWidth, int toHeight, int flags) {}

    /**
     * For pictures that pass by: quick, and of another size.
     *
     * @param rgb one of FFmpeg's RGB pixel formats
     */
    static Colours toSmallerRgb(int width, int height, int yuv, int toWidth, int toHeight, int rgb)
            throws RenderStepException {
        return new Colours(new Scale(width, height, toWidth, toHeight, SWS_AREA), yuv, false, rgb, true);
    }

    /** @param rgb one of FFmpeg's RGB pixel formats */
    static Colours toYuv(int width, int height, int rgb, int yuv) throws RenderStepException {
        return new Colours(width, height, rgb, true, yuv, false);
    }

    /** @param rgb one of FFmpeg's RGB pixel formats */
    static Colours toRgb(int width, int height, int yuv, int rgb) throws RenderStepException {
        return new Colours(width, height, yuv, false, rgb, true);
    }

    /** Writes the picture of one frame into the buffers of the other. */
    void convert(AVFrame from, AVFrame to) throws RenderStepException {
        Av.check(sws_scale(context, from.data(), from.linesize(), 0, height, to.data(), to.linesize()), WHAT);
    }

    @Override
    public void close() {
        sws_freeContext(context);
    }
}
