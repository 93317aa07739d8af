package app.lectern.sound;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import app.lectern.ffmpeg.Av;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.RenderStepException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/** Makes speech faster or slower at its own pitch, by FFmpeg's atempo. Owned by one thread. */
public final class TempoFilter implements AutoCloseable {
    private static final String WHAT = "atempo";

    private final int rate;
    private final AVFilterGraph graph;
    private final AVFilterContext source;
    private final AVFilterContext sink;
    private final AVFrame in;
    private final AVFrame out;
    private long taken;

    /**
     * A filter at the start of its sound.
     *
     * @param rate samples a second
     * @param tempo how many times as fast, 0.5 to 2
     */
    public TempoFilter(int rate, double tempo) throws RenderStepException {
        NativeFfmpeg.load();
        this.rate = rate;
        graph = Av.allocated(avfilter_graph_alloc(), WHAT);
        in = Av.allocated(av_frame_alloc(), WHAT);
        out = Av.allocated(av_frame_alloc(), WHAT);
        try {
            source = filter(
                    "abuffer",
                    "time_base=1/%d:sample_rate=%d:sample_fmt=s16:channel_layout=mono".formatted(rate, rate));
            AVFilterContext atempo = filter("atempo", String.format(Locale.ROOT, "tempo=%.4f", tempo));
            sink = filter("abuffersink", null);
            Av.check(avfilter_link(source, 0, atempo, 0), WHAT);
            Av.check(avfilter_link(atempo, 0, sink, 0), WHAT);
            Av.check(avfilter_graph_config(graph, null), WHAT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private AVFilterContext filter(String name, @Nullable String arguments) throws RenderStepException {
        AVFilterContext context = new AVFilterContext(null);
        Av.check(avfilter_graph_create_filter(context, avfilter_get_by_name(name), name, arguments, null, graph), WHAT);
        return context;
    }

    /** Takes mono samples that follow; returns what is ready, which may be none. */
    public short[] add(short[] samples) throws RenderStepException {
        if (samples.length == 0) {
            return samples;
        }
        av_frame_unref(in);
        in.format(AV_SAMPLE_FMT_S16).sample_rate(rate).nb_samples(samples.length);
        av_channel_layout_default(in.ch_layout(), 1);
        Av.check(av_frame_get_buffer(in, 0), WHAT);
        new ShortPointer(in.data(0)).put(samples, 0, samples.length);
        in.pts(taken);
        taken += samples.length;
        Av.check(av_buffersrc_add_frame_flags(source, in, AV_BUFFERSRC_FLAG_KEEP_REF), WHAT);
        return ready();
    }

    /** The rest, after the last samples. */
    public short[] finish() throws RenderStepException {
        Av.check(av_buffersrc_add_frame_flags(source, null, 0), WHAT);
        return ready();
    }

    private short[] ready() throws RenderStepException {
        List<short[]> parts = new ArrayList<>();
        while (true) {
            int answer = av_buffersink_get_frame(sink, out);
            if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) {
                return joined(parts);
            }
            Av.check(answer, WHAT);
            short[] part = new short[out.nb_samples()];
            new ShortPointer(out.data(0)).get(part);
            parts.add(part);
            av_frame_unref(out);
        }
    }

    private static short[] joined(List<short[]> parts) {
        short[] all = new short[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    @Override
    public void close() {
        av_frame_free(out);
        av_frame_free(in);
        avfilter_graph_free(graph);
    }
}
