package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;

/** Turns pictures into the frames an encoder of FFmpeg takes. Owned by one thread. */
final class PictureFrames implements AutoCloseable {
    private static final String WHAT = "swscale";

    private final VideoFormat format;
    private final PictureBuffer rgb;
    private final PictureBuffer yuv;
    private final Colours colours;
    private final PicturePlanes planes;

    PictureFrames(VideoFormat format, RecentPlanes recent) throws RenderStepException {
        this.format = format;
        int width = format.width();
        int height = format.height();
        colours = Colours.toYuv(width, height, AV_PIX_FMT_BGR0, AV_PIX_FMT_YUV420P);
        rgb = new PictureBuffer(width, height, AV_PIX_FMT_BGR0);
        yuv = new PictureBuffer(width, height, AV_PIX_FMT_YUV420P);
        yuv.frame()
                .color_range(AVCOL_RANGE_MPEG)
                .colorspace(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
        planes = new PicturePlanes(format, this::converted, recent);
    }

    /**
     * A picture's frame.
     *
     * @return owned here, and standing until the next call
     * @throws IllegalArgumentException when what is drawn is not of the video's size
     */
    AVFrame of(Picture picture) throws RenderStepException {
        Planes samples = planes.of(picture);
        makeWritable();
        yuv.fill(samples);
        return yuv.frame();
    }

    /** The encoder may still hold the picture before. */
    private void makeWritable() throws RenderStepException {
        Av.check(av_frame_make_writable(yuv.frame()), WHAT);
    }

    private Planes converted(int[] pixels) throws RenderStepException {
        IntPointer rows = new IntPointer(rgb.frame().data(0));
        int stride = rgb.frame().linesize(0) / Integer.BYTES;
        for (int y = 0; y < format.height(); y++) {
            rows.position((long) y * stride).put(pixels, y * format.width(), format.width());
        }
        makeWritable();
        colours.convert(rgb.frame(), yuv.frame());
        return yuv.planes();
    }

    @Override
    public void close() {
        colours.close();
        rgb.close();
        yuv.close();
    }
}
