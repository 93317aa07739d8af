package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;

import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.h264.PictureSequence;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Codes a run of pictures, the first of which decodes on its own. One encoder on one thread for each run, so that what
 * comes out depends on nothing but the run. Owned by one thread.
 */
final class PictureEncoder implements AutoCloseable {
    private final Encoder encoder;
    private final H264Codec codec;
    private long next;

    PictureEncoder(H264Codec codec, VideoFormat format, Coding coding) throws RenderStepException {
        this.codec = codec;
        encoder = new Encoder(codec.encoder());
        try {
            setUp(encoder.context(), format);
            encoder.context().global_quality(codec.quantiser(coding) * FF_QP2LAMBDA);
            encoder.open(codec.options(coding));
        } catch (RenderStepException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    private static void setUp(AVCodecContext context, VideoFormat format) {
        context.width(format.width()).height(format.height()).pix_fmt(AV_PIX_FMT_YUV420P);
        context.sample_aspect_ratio().num(1).den(1);
        context.time_base().num(1).den(format.frameRate());
        context.framerate().num(format.frameRate()).den(1);
        context.color_range(AVCOL_RANGE_MPEG)
                .colorspace(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
        context.gop_size(Integer.MAX_VALUE).max_b_frames(0).thread_count(1);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }

    ParameterSets parameterSets() throws RenderStepException {
        try {
            return ParameterSets.of(encoder.extradata());
        } catch (IllegalArgumentException e) {
            throw Av.failed(codec.encoder(), String.valueOf(e.getMessage()));
        }
    }

    /** Codes the picture that follows, in MP4's form. The frame stays the caller's. */
    byte[] code(AVFrame picture) throws RenderStepException {
        List<byte[]> packets = new ArrayList<>();
        picture.pts(next).duration(1).pict_type(next == 0 ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE);
        encoder.send(picture, packets::add);
        next++;
        if (packets.size() != 1) {
            throw Av.failed(codec.encoder(), packets.size() + " packets for one picture");
        }
        return PictureSequence.accessUnit(packets.getFirst());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
