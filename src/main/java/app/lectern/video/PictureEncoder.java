package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoComposer;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Encodes pictures that mostly stand still to H.264 High at a constant frame rate. Owned by one thread. */
final class PictureEncoder implements AutoCloseable {
    /** Most frames from one picture that decodes on its own to the next: 10 s. */
    static final int KEY_FRAME_DISTANCE = 250;

    /**
     * A fixed quantiser needs no lookahead, and the quality of a slide does not depend on how long it stands. B frames
     * would delay the pictures by an edit list. The least of motion searches finds all there is in a still picture;
     * the preset's own would cost half as much again.
     */
    private static final Map<String, String> OPTIONS = Map.of(
            "preset",
            "superfast",
            "forced-idr",
            "1",
            "x264-params",
            "qp=17:ipratio=1.0:8x8dct=1:bframes=0:weightp=0:ref=1:me=dia:subme=0:scenecut=0:rc-lookahead=0"
                    + ":sync-lookahead=0:mbtree=0:force-cfr=1");

    private final Encoder encoder;
    private long next;

    PictureEncoder(Mp4Writer mp4, VideoFormat format, Locale language) throws RenderStepException {
        encoder = new Encoder("libx264", mp4);
        try {
            setUp(encoder.context(), format);
            encoder.open(OPTIONS, language);
        } catch (RenderStepException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    private static void setUp(AVCodecContext context, VideoFormat format) {
        context.width(format.width()).height(format.height()).pix_fmt(AV_PIX_FMT_YUV420P);
        context.sample_aspect_ratio().num(1).den(1);
        context.time_base().num(1).den(VideoComposer.FRAME_RATE);
        context.framerate().num(VideoComposer.FRAME_RATE).den(1);
        context.color_range(AVCOL_RANGE_MPEG)
                .colorspace(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
        context.gop_size(KEY_FRAME_DISTANCE).max_b_frames(0).thread_count(threads());
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }

    /** Still pictures cost little: more threads than these wait for each other. */
    private static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    /**
     * Encodes a picture as the next frame. The frame stays the caller's.
     *
     * @param key whether a player must be able to begin here
     */
    void write(AVFrame picture, boolean key) throws RenderStepException {
        picture.pts(next).duration(1).pict_type(key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE);
        encoder.send(picture);
        next++;
    }

    void finish() throws RenderStepException {
        encoder.send(null);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
