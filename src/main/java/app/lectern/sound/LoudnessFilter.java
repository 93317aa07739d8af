package app.lectern.sound;

import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBL;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import app.lectern.ffmpeg.Av;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.DoublePointer;
import org.jspecify.annotations.Nullable;

/** FFmpeg's {@code ebur128} filter over mono sound, at the sound's own rate. Owned by one thread. */
final class LoudnessFilter implements AutoCloseable {
    private static final String WHAT = "ebur128";

    private final int rate;
    private final AVFilterGraph graph;
    private final AVFrame in;
    private final AVFrame out;
    private final AVFilterContext source;
    private final AVFilterContext sink;
    private double integrated = Double.NEGATIVE_INFINITY;
    private long next;

    LoudnessFilter(int rate) throws RenderStepException {
        NativeFfmpeg.load();
        this.rate = rate;
        graph = Av.allocated(avfilter_graph_alloc(), WHAT);
        in = av_frame_alloc();
        out = av_frame_alloc();
        try {
            graph.nb_threads(1);
            source = filter(
                    "abuffer", "time_base=1/" + rate + ":sample_rate=" + rate + ":sample_fmt=dbl:channel_layout=mono");
            AVFilterContext meter = filter(WHAT, "metadata=1:framelog=quiet");
            sink = filter("abuffersink", null);
            Av.check(avfilter_link(source, 0, meter, 0), WHAT);
            Av.check(avfilter_link(meter, 0, sink, 0), WHAT);
            Av.check(avfilter_graph_config(graph, null), WHAT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private AVFilterContext filter(String name, @Nullable String options) throws RenderStepException {
        AVFilterContext filter = new AVFilterContext(null);
        Av.check(avfilter_graph_create_filter(filter, avfilter_get_by_name(name), name, options, null, graph), WHAT);
        return filter;
    }

    /** Measures the samples that follow. */
    void add(double[] samples, int count) throws RenderStepException {
        in.format(AV_SAMPLE_FMT_DBL).sample_rate(rate).nb_samples(count).pts(next);
        av_channel_layout_default(in.ch_layout(), 1);
        Av.check(av_frame_get_buffer(in, 0), WHAT);
        new DoublePointer(in.data(0)).put(samples, 0, count);
        next += count;
        Av.check(av_buffersrc_add_frame(source, in), WHAT);
        av_frame_unref(in);
        drain();
    }

    /** The integrated loudness of everything, LUFS; -70 or less for silence. */
    double finish() throws RenderStepException {
        Av.check(av_buffersrc_add_frame(source, null), WHAT);
        drain();
        return integrated;
    }

    private void drain() throws RenderStepException {
        int answer = av_buffersink_get_frame(sink, out);
        while (answer >= 0) {
            AVDictionaryEntry entry = av_dict_get(out.metadata(), "lavfi.r128.I", null, 0);
            if (entry != null) {
                integrated = Double.parseDouble(entry.value().getString());
            }
            av_frame_unref(out);
            answer = av_buffersink_get_frame(sink, out);
        }
        if (answer != AVERROR_EAGAIN() && answer != AVERROR_EOF) {
            Av.check(answer, WHAT);
        }
    }

    @Override
    public void close() {
        av_frame_free(in);
        av_frame_free(out);
        avfilter_graph_free(graph);
    }
}
