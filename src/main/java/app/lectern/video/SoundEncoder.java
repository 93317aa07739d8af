package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Codes one stretch of mono sound to AAC-LC (ISO/IEC 14496-3). Packet k covers the frames k - 1 and k, so frame k is whole
 * only with the packet after. Owned by one thread.
 */
final class SoundEncoder implements AutoCloseable {
    static final int RATE = SceneSound.RATE;

    /** Samples of a frame. */
    static final int FRAME = 1024;

    private static final String NAME = "aac";
    private static final int BIT_RATE = 72_000;

    /** Perceptual noise substitution draws random numbers, and the slow search costs 2.8 times as much. */
    private static final Map<String, String> OPTIONS = Map.of("aac_coder", "fast", "aac_pns", "0");

    /** Tells coded sound that was made otherwise from what is made now. */
    static final String SETTINGS = NAME + " " + RATE + " " + BIT_RATE + " fast, no pns";

    private final Encoder encoder;
    private final AVFrame frame;
    private long next;

    /** An encoder of sound of every pitch. */
    SoundEncoder() throws RenderStepException {
        this(0);
    }

    /** @param cutoffHz what lies above it is left out; 0 for the encoder's own choice */
    SoundEncoder(int cutoffHz) throws RenderStepException {
        encoder = new Encoder(NAME);
        frame = av_frame_alloc();
        try {
            setUp(encoder.context());
            encoder.context().cutoff(cutoffHz);
            encoder.open(OPTIONS);
            frame.format(AV_SAMPLE_FMT_FLTP).sample_rate(RATE).nb_samples(FRAME);
            av_channel_layout_default(frame.ch_layout(), 1);
            Av.check(av_frame_get_buffer(frame, 0), NAME);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static void setUp(AVCodecContext context) {
        context.sample_fmt(AV_SAMPLE_FMT_FLTP).sample_rate(RATE).bit_rate(BIT_RATE);
        context.time_base().num(1).den(RATE);
        av_channel_layout_default(context.ch_layout(), 1);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
    }

    /** The AudioSpecificConfig of the stream. */
    byte[] configuration() {
        return encoder.extradata();
    }

    /** Codes the {@link #FRAME} samples that follow, each from -1 to 1. */
    void code(float[] samples, Encoder.Packets packets) throws RenderStepException {
        Av.check(av_frame_make_writable(frame), NAME);
        new FloatPointer(frame.data(0)).put(samples, 0, FRAME);
        frame.nb_samples(FRAME).pts(next);
        encoder.send(frame, packets);
        next += FRAME;
    }

    /** Gives the last packet, which completes the last frame. */
    void finish(Encoder.Packets packets) throws RenderStepException {
        encoder.send(null, packets);
    }

    @Override
    public void close() {
        av_frame_free(frame);
        encoder.close();
    }
}
