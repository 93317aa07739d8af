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
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/** Turns pictures into the frames an encoder takes, drawing each only once in a row. Owned by one thread. */
final class PictureFrames implements AutoCloseable {
    private static final String WHAT = "swscale";

    /** A drawn picture as a frame; the last two are kept, for what is made of both. */
    private static final class Slot implements AutoCloseable {
        private final PictureBuffer yuv;
        private @Nullable String fingerprint;
        private @Nullable Planes planes;

        Slot(VideoFormat format) throws RenderStepException {
            yuv = yuv(format);
        }

        @Override
        public void close() {
            yuv.close();
        }
    }

    private final VideoFormat format;
    private final PictureBuffer rgb;
    private final Slot from;
    private final Slot to;
    private final PictureBuffer mixed;
    private final Colours colours;

    PictureFrames(VideoFormat format) throws RenderStepException {
        this.format = format;
        int width = format.width();
        int height = format.height();
        colours = Colours.toYuv(width, height, AV_PIX_FMT_BGR0, AV_PIX_FMT_YUV420P);
        rgb = new PictureBuffer(width, height, AV_PIX_FMT_BGR0);
        from = new Slot(format);
        to = new Slot(format);
        mixed = yuv(format);
    }

    private static PictureBuffer yuv(VideoFormat format) throws RenderStepException {
        PictureBuffer yuv = new PictureBuffer(format.width(), format.height(), AV_PIX_FMT_YUV420P);
        yuv.frame()
                .color_range(AVCOL_RANGE_MPEG)
                .colorspace(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
        return yuv;
    }

    /**
     * A picture's frame.
     *
     * @return owned here, and standing until the next call
     * @throws IllegalArgumentException when what is drawn is not of the video's size
     */
    AVFrame of(Picture picture) throws RenderStepException {
        return switch (picture) {
            case Picture.Drawn drawn -> drawn(drawn, from).yuv.frame();
            case Picture.Mixed two -> mixed(planes(two.from(), from), planes(two.to(), to), two.share());
            case Picture.MovedIn two -> movedIn(planes(two.from(), from), planes(two.to(), to), two.share());
        };
    }

    private Slot drawn(Picture.Drawn picture, Slot slot) throws RenderStepException {
        if (!picture.fingerprint().equals(slot.fingerprint)) {
            slot.fingerprint = null;
            slot.planes = null;
            fill(rgb.frame(), picture.drawing().draw());
            // the encoder may still hold the picture before
            Av.check(av_frame_make_writable(slot.yuv.frame()), WHAT);
            colours.convert(rgb.frame(), slot.yuv.frame());
            slot.fingerprint = picture.fingerprint();
        }
        return slot;
    }

    private Planes planes(Picture.Drawn picture, Slot slot) throws RenderStepException {
        Slot drawn = drawn(picture, slot);
        Planes planes = drawn.planes;
        if (planes == null) {
            planes = Planes.of(drawn.yuv.frame());
            drawn.planes = planes;
        }
        return planes;
    }

    private AVFrame mixed(Planes one, Planes other, int share) throws RenderStepException {
        return filled(Planes.mixed(one, other, share));
    }

    private AVFrame movedIn(Planes one, Planes other, int share) throws RenderStepException {
        return filled(Planes.movedIn(one, other, share));
    }

    private AVFrame filled(Planes planes) throws RenderStepException {
        Av.check(av_frame_make_writable(mixed.frame()), WHAT);
        planes.fill(mixed.frame());
        return mixed.frame();
    }

    private void fill(AVFrame frame, BufferedImage image) {
        int width = format.width();
        if (image.getWidth() != width || image.getHeight() != format.height()) {
            throw new IllegalArgumentException(
                    "a picture of " + image.getWidth() + "x" + image.getHeight() + ", not " + format.id());
        }
        int[] pixels = ((DataBufferInt) asRgb(image).getRaster().getDataBuffer()).getData();
        IntPointer rows = new IntPointer(frame.data(0));
        int stride = frame.linesize(0) / Integer.BYTES;
        for (int y = 0; y < format.height(); y++) {
            rows.position((long) y * stride).put(pixels, y * width, width);
        }
    }

    private static BufferedImage asRgb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    @Override
    public void close() {
        colours.close();
        rgb.close();
        from.close();
        to.close();
        mixed.close();
    }
}
