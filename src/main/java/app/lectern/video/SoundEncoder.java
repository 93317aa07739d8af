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
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/** Encodes mono sound to AAC-LC. Owned by one thread. */
final class SoundEncoder implements AutoCloseable {
    /** Samples a second of every video's sound. */
    static final int RATE = 48_000;

    private static final String NAME = "aac";
    private static final int BIT_RATE = 96_000;
    private static final int FRAME = 1024;

    private final Encoder encoder;
    private final AVFrame frame;
    private final float[] samples = new float[FRAME];
    private int held;
    private long next;

    SoundEncoder(Mp4Writer mp4, Locale language) throws RenderStepException {
        encoder = new Encoder(NAME, mp4);
        frame = av_frame_alloc();
        try {
            setUp(encoder.context());
            encoder.open(Map.of("aac_coder", "fast"), language);
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

    /** Encodes the samples that follow, each from -1 to 1. */
    void write(float[] sound) throws RenderStepException {
        int at = 0;
        while (at < sound.length) {
            int n = Math.min(FRAME - held, sound.length - at);
            System.arraycopy(sound, at, samples, held, n);
            held += n;
            at += n;
            if (held == FRAME) {
                encodeHeld();
            }
        }
    }

    void finish() throws RenderStepException {
        if (held > 0) {
            encodeHeld();
        }
        encoder.send(null);
    }

    private void encodeHeld() throws RenderStepException {
        frame.nb_samples(FRAME);
        Av.check(av_frame_make_writable(frame), NAME);
        new FloatPointer(frame.data(0)).put(samples, 0, held);
        frame.nb_samples(held).pts(next);
        encoder.send(frame);
        next += held;
        held = 0;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        encoder.close();
    }
}
