package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;

/**
 * Writes one MP4 to disk as its packets come, and moves its moov box to the front in the end.
 *
 * <p>Order of calls: {@link #addStream} for each stream, {@link #begin}, {@link #write}, {@link #finish}. Closing
 * without {@link #finish} leaves a file that is no MP4. One thread at a time.
 */
final class Mp4Writer implements AutoCloseable {
    private static final String WHAT = "MP4";

    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext io = new AVIOContext(null);
    private final AVIOInterruptCB interrupt;
    private final StopWhenCanceled stop;

    Mp4Writer(Path file, CancellationToken token) throws RenderStepException {
        stop = new StopWhenCanceled(token);
        interrupt = new AVIOInterruptCB();
        try {
            Av.check(avformat_alloc_output_context2(format, null, "mp4", Av.url(file)), WHAT);
            interrupt.callback(stop).opaque(null);
            format.interrupt_callback().callback(stop).opaque(null);
            Av.check(avio_open2(io, Av.url(file), AVIO_FLAG_WRITE, interrupt, (AVDictionary) null), WHAT);
            format.pb(io);
            // the same plan gives the same bytes, whatever the day and the version of FFmpeg
            format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Adds a stream of an encoder that is open.
     *
     * @return the stream's number
     */
    int addStream(AVCodecContext encoder, Locale language) throws RenderStepException {
        AVStream stream = Av.allocated(avformat_new_stream(format, null), WHAT);
        Av.check(avcodec_parameters_from_context(stream.codecpar(), encoder), WHAT);
        stream.time_base()
                .num(encoder.time_base().num())
                .den(encoder.time_base().den());
        stream.avg_frame_rate()
                .num(encoder.framerate().num())
                .den(encoder.framerate().den());
        AVDictionary metadata = new AVDictionary(stream.metadata());
        Av.check(av_dict_set(metadata, "language", iso639(language), 0), WHAT);
        stream.metadata(metadata);
        return stream.index();
    }

    void begin(String title) throws RenderStepException {
        AVDictionary metadata = new AVDictionary(format.metadata());
        Av.check(av_dict_set(metadata, "title", title, 0), WHAT);
        format.metadata(metadata);
        try (Options options = new Options(Map.of("movflags", "+faststart"))) {
            Av.check(avformat_write_header(format, options.dictionary()), WHAT);
            options.requireAllTaken();
        }
    }

    /** Writes a packet whose times are in its encoder's time base; the packet is empty afterwards. */
    void write(AVPacket packet, AVCodecContext encoder, int stream) throws RenderStepException {
        packet.stream_index(stream);
        av_packet_rescale_ts(packet, encoder.time_base(), format.streams(stream).time_base());
        Av.check(av_interleaved_write_frame(format, packet), WHAT);
    }

    /** Writes what players need to find their way, and closes the file. */
    void finish() throws RenderStepException {
        Av.check(av_write_trailer(format), WHAT);
        format.pb(null);
        Av.check(avio_closep(io), WHAT);
    }

    @Override
    public void close() {
        if (!io.isNull()) {
            avio_closep(io);
        }
        if (!format.isNull()) {
            avformat_free_context(format);
            format.setNull();
        }
        interrupt.close();
        stop.close();
    }

    /** Ends FFmpeg's own loops over the file, the longest of which rewrites it to bring moov to the front. */
    private static final class StopWhenCanceled extends AVIOInterruptCB.Callback_Pointer {
        private final CancellationToken token;

        StopWhenCanceled(CancellationToken token) {
            this.token = token;
        }

        @Override
        public int call(Pointer opaque) {
            return token.isCanceled() ? 1 : 0;
        }
    }

    /** The three letters that MP4 has room for (ISO 639-2/T); undetermined for a language that has none. */
    private static String iso639(Locale language) {
        try {
            String letters = language.getISO3Language();
            return letters.isEmpty() ? "und" : letters;
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}
