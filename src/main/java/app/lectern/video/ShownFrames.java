package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;

import app.lectern.ffmpeg.MediaInput;
import app.lectern.pipeline.RenderStepException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a video file as a player shows them: at the size they are seen, those that come too late left out.
 * Owned by one thread.
 *
 * <p>All methods throw {@code video.unreadable} for a file that is damaged or holds no pictures.
 */
public final class ShownFrames implements AutoCloseable {
    /**
     * A picture and when it stands.
     *
     * @param startSec its first moment, seconds from the video's start
     * @param endSec the moment after its last
     * @param picture of ints, without alpha; nobody else draws on it
     */
    public record Frame(double startSec, double endSec, BufferedImage picture) {}

    private final MediaInput input;
    private final int width;
    private final int height;
    private int shownWidth;
    private int shownHeight;
    private @Nullable PictureBuffer rgb;
    private @Nullable Colours colours;

    private ShownFrames(MediaInput input) {
        this.input = input;
        AVCodecContext decoder = input.decoder();
        width = decoder.width();
        height = decoder.height();
        shownWidth = width;
        shownHeight = height;
    }

    /** Opens a file at its first picture, to be shown at its own size. */
    public static ShownFrames open(Path file) throws RenderStepException {
        return new ShownFrames(new MediaInput(file, AVMEDIA_TYPE_VIDEO, "video.unreadable"));
    }

    /** Makes pictures from now on as large as they fit into so many pixels, and no larger than the video's own. */
    public void fit(int intoWidth, int intoHeight) {
        double scale = Math.min(1, Math.min(intoWidth / (double) width, intoHeight / (double) height));
        int nextWidth = Math.max(1, (int) Math.round(width * scale));
        int nextHeight = Math.max(1, (int) Math.round(height * scale));
        if (nextWidth != shownWidth || nextHeight != shownHeight) {
            shownWidth = nextWidth;
            shownHeight = nextHeight;
            closeScale();
        }
    }

    /**
     * The picture that stands at a time. {@link #next} goes on after it.
     *
     * @param seconds from 0; before the start the first picture stands, after the end the last one
     */
    public Frame at(double seconds) throws RenderStepException {
        AVFrame frame = input.standingAt(seconds);
        if (frame == null) {
            throw input.unreadable("End of file");
        }
        return shown(frame);
    }

    /** The next picture that still stands at a time; empty after the last one. */
    public Optional<Frame> next(double seconds) throws RenderStepException {
        AVFrame frame = input.nextAfter(seconds);
        return frame == null ? Optional.empty() : Optional.of(shown(frame));
    }

    private Frame shown(AVFrame frame) throws RenderStepException {
        AVFrame to = scaled(frame);
        BufferedImage image = new BufferedImage(shownWidth, shownHeight, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        IntPointer rows = new IntPointer(to.data(0));
        int line = to.linesize(0) / Integer.BYTES;
        for (int y = 0; y < shownHeight; y++) {
            rows.position((long) y * line).get(pixels, y * shownWidth, shownWidth);
        }
        return new Frame(input.startSec(frame), input.endSec(frame), image);
    }

    private AVFrame scaled(AVFrame frame) throws RenderStepException {
        if (rgb == null) {
            rgb = new PictureBuffer(shownWidth, shownHeight, AV_PIX_FMT_BGRA);
        }
        if (colours == null) {
            colours = Colours.toSmallerRgb(
                    width, height, input.decoder().pix_fmt(), shownWidth, shownHeight, AV_PIX_FMT_BGRA);
        }
        colours.convert(frame, rgb.frame());
        return rgb.frame();
    }

    private void closeScale() {
        if (colours != null) {
            colours.close();
            colours = null;
        }
        if (rgb != null) {
            rgb.close();
            rgb = null;
        }
    }

    @Override
    public void close() {
        closeScale();
        input.close();
    }
}
