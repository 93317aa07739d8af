package app.lectern.sound;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import app.lectern.ffmpeg.Av;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Converts rates with FFmpeg: many times as fast as {@link Resampler}, where FFmpeg is to be had. */
public final class FfmpegResampler implements RateConverter {
    private static final String WHAT = "swresample";
    /** More than any of the filters keeps back. */
    private static final int RESERVE = 4096;

    private final SwrContext context;
    private final FloatPointer in;
    private final FloatPointer out;
    private final PointerPointer<FloatPointer> ins;
    private final PointerPointer<FloatPointer> outs;

    /**
     * A resampler at the start of its sound.
     *
     * @param from samples a second of what goes in
     * @param to samples a second of what comes out
     */
    public FfmpegResampler(int from, int to) throws RenderStepException {
        NativeFfmpeg.load();
        context = new SwrContext(null);
        in = new FloatPointer(BLOCK);
        out = new FloatPointer((long) BLOCK * to / from + RESERVE);
        ins = new PointerPointer<>(1);
        outs = new PointerPointer<>(1);
        ins.put(0, in);
        outs.put(0, out);
        try (AVChannelLayout mono = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            Av.check(
                    swr_alloc_set_opts2(context, mono, AV_SAMPLE_FMT_FLT, to, mono, AV_SAMPLE_FMT_FLT, from, 0, null),
                    WHAT);
            Av.check(swr_init(context), WHAT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public float[] convert(float[] samples, int count) throws RenderStepException {
        in.put(samples, 0, count);
        return converted(ins, count);
    }

    @Override
    public float[] finish() throws RenderStepException {
        return converted(null, 0);
    }

    private float[] converted(@Nullable PointerPointer<FloatPointer> input, int count) throws RenderStepException {
        int room = (int) Math.min(out.capacity(), Av.check(swr_get_out_samples(context, count), WHAT));
        int made = Av.check(swr_convert(context, outs, room, input, count), WHAT);
        float[] result = new float[made];
        out.get(result);
        return result;
    }

    @Override
    public void close() {
        swr_free(context);
        outs.close();
        ins.close();
        out.close();
        in.close();
    }
}
