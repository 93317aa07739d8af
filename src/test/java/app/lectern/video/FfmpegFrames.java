package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;

import app.lectern.ffmpeg.MediaInput;
import app.lectern.pipeline.RenderStepException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a video file, as full-range RGB converted from BT.709. Exact to the frame. Owned by one thread.
 *
 * <p>All methods throw {@code video.unreadable} for a file that is damaged or holds no pictures.
 */
public final class FfmpegFrames implements AutoCloseable {
    private final MediaInput input;
    private final int width;
    private final int height;
    private final PictureBuffer bgr;
    private final Colours colours;

    private FfmpegFrames(MediaInput input) throws RenderStepException {
        this.input = input;
        AVCodecContext decoder = input.decoder();
        width = decoder.width();
        height = decoder.height();
        bgr = new PictureBuffer(width, height, AV_PIX_FMT_BGR24);
        try {
            colours = Colours.toRgb(width, height, decoder.pix_fmt(), AV_PIX_FMT_BGR24);
        } catch (RenderStepException e) {
            bgr.close();
            throw e;
        }
    }

    /** Opens a file at its first picture. */
    public static FfmpegFrames open(Path file) throws RenderStepException {
        MediaInput input = new MediaInput(file, AVMEDIA_TYPE_VIDEO, "video.unreadable");
        try {
            return new FfmpegFrames(input);
        } catch (RenderStepException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /** The picture a file shows at a time; see {@link #at(double)}. */
    public static BufferedImage at(Path file, double seconds) throws RenderStepException {
        try (FfmpegFrames frames = open(file)) {
            return frames.at(seconds);
        }
    }

    /** Pixels. */
    public int width() {
        return width;
    }

    /** Pixels. */
    public int height() {
        return height;
    }

    /** The length of the picture track, seconds. */
    public double durationSec() {
        return input.durationSec();
    }

    /**
     * The picture that stands at a time. {@link #next} goes on after it.
     *
     * @param seconds from 0; before the start the first picture stands, after the end the last one
     */
    public BufferedImage at(double seconds) throws RenderStepException {
        return image(input.standingAt(seconds));
    }

    /** The picture that follows, or empty after the last one. */
    public Optional<BufferedImage> next() throws RenderStepException {
        AVFrame frame = input.next();
        return frame == null ? Optional.empty() : Optional.of(image(frame));
    }

    /** Decodes all pictures that follow, without making images of them, and counts them. */
    public long skipRest() throws RenderStepException {
        long count = 0;
        while (input.next() != null) {
            count++;
        }
        return count;
    }

    private BufferedImage image(@Nullable AVFrame frame) throws RenderStepException {
        if (frame == null) {
            throw input.unreadable("End of file");
        }
        colours.convert(frame, bgr.frame());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        BytePointer rows = bgr.frame().data(0);
        for (int y = 0; y < height; y++) {
            rows.position((long) y * bgr.frame().linesize(0)).get(pixels, y * 3 * width, 3 * width);
        }
        return image;
    }

    @Override
    public void close() {
        colours.close();
        bgr.close();
        input.close();
    }
}
