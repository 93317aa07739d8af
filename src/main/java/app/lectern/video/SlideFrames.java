package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import app.lectern.domain.Message;
import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/** Turns slides into the pictures an encoder takes. Owned by one thread. */
final class SlideFrames implements AutoCloseable {
    private static final String WHAT = "swscale";

    private final VideoFormat format;
    private final PictureBuffer bgr;
    private final PictureBuffer yuv;
    private final Colours colours;

    SlideFrames(VideoFormat format) throws RenderStepException {
        this.format = format;
        int width = format.width();
        int height = format.height();
        colours = Colours.toYuv(width, height, AV_PIX_FMT_BGR24, AV_PIX_FMT_YUV420P);
        bgr = new PictureBuffer(width, height, AV_PIX_FMT_BGR24);
        yuv = new PictureBuffer(width, height, AV_PIX_FMT_YUV420P);
        yuv.frame()
                .color_range(AVCOL_RANGE_MPEG)
                .colorspace(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
    }

    /**
     * Reads a slide.
     *
     * @return its picture, which stays owned here and stands until the next call
     * @throws IllegalArgumentException when the slide is not of the video's size
     */
    AVFrame read(Path slide) throws RenderStepException {
        byte[] pixels = ((DataBufferByte) asBgr(image(slide)).getRaster().getDataBuffer()).getData();
        int row = 3 * format.width();
        BytePointer rows = bgr.frame().data(0);
        for (int y = 0; y < format.height(); y++) {
            rows.position((long) y * bgr.frame().linesize(0)).put(pixels, y * row, row);
        }
        // the encoder may still hold the last slide's picture
        Av.check(av_frame_make_writable(yuv.frame()), WHAT);
        colours.convert(bgr.frame(), yuv.frame());
        return yuv.frame();
    }

    private BufferedImage image(Path slide) throws RenderStepException {
        BufferedImage image = decoded(slide);
        if (image.getWidth() != format.width() || image.getHeight() != format.height()) {
            throw new IllegalArgumentException(
                    slide + " is " + image.getWidth() + "x" + image.getHeight() + ", not " + format.id());
        }
        return image;
    }

    private static BufferedImage decoded(Path slide) throws RenderStepException {
        try {
            BufferedImage image = ImageIO.read(slide.toFile());
            if (image == null) {
                throw new IOException("not a picture");
            }
            return image;
        } catch (IOException e) {
            throw new RenderStepException(Message.of("video.slide-unreadable", Av.name(slide)), e);
        }
    }

    private static BufferedImage asBgr(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        BufferedImage bgr = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = bgr.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return bgr;
    }

    @Override
    public void close() {
        colours.close();
        yuv.close();
        bgr.close();
    }
}
