package app.lectern.sound;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;
import static org.bytedeco.ffmpeg.global.swresample.swr_set_matrix;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Mixes decoded frames of any kind to mono, each channel in an equal share, at a sample rate. Owned by one thread. */
final class MonoMixer implements AutoCloseable {
    private static final String WHAT = "swresample";

    private final SwrContext context = new SwrContext(null);
    private final PointerPointer<FloatPointer> outs = new PointerPointer<>(1);
    private final int channels;
    private final int inRate;
    private final int inFormat;

    /** @param first the frame whose kind all frames have */
    MonoMixer(AVFrame first, int rate) throws RenderStepException {
        channels = first.ch_layout().nb_channels();
        inRate = first.sample_rate();
        inFormat = first.format();
        try (AVChannelLayout mono = new AVChannelLayout();
                AVChannelLayout all = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            av_channel_layout_default(all, channels);
            Av.check(swr_alloc_set_opts2(context, mono, AV_SAMPLE_FMT_FLT, rate, all, inFormat, inRate, 0, null), WHAT);
            double[] shares = new double[channels];
            Arrays.fill(shares, 1.0 / channels);
            Av.check(swr_set_matrix(context, shares, channels), WHAT);
            Av.check(swr_init(context), WHAT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    boolean takes(AVFrame frame) {
        return frame.ch_layout().nb_channels() == channels
                && frame.sample_rate() == inRate
                && frame.format() == inFormat;
    }

    /** Takes the frame that follows and gives what can be told by now. */
    float[] mixed(AVFrame frame) throws RenderStepException {
        return converted(frame.extended_data(), frame.nb_samples());
    }

    /** Gives the rest, after the last frame. */
    float[] finish() throws RenderStepException {
        return converted(null, 0);
    }

    private float[] converted(@Nullable PointerPointer<?> input, int count) throws RenderStepException {
        int room = Av.check(swr_get_out_samples(context, count), WHAT);
        try (FloatPointer out = new FloatPointer(Math.max(1, room))) {
            outs.put(0, out);
            float[] made = new float[Av.check(swr_convert(context, outs, room, input, count), WHAT)];
            out.get(made);
            return made;
        }
    }

    @Override
    public void close() {
        swr_free(context);
        outs.close();
    }
}
