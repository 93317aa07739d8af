package app.lectern.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_DURATION_FROM_BITRATE;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;

import app.lectern.domain.Message;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** One stream of a file, decoded frame by frame. Owned by one thread. Every failure carries the reader's own message. */
public final class MediaInput implements AutoCloseable {
    /** Far below any frame's length, far above the rounding of times told in seconds. */
    private static final double TIME_TOLERANCE_SEC = 1e-6;

    private final Path file;
    private final String unreadable;
    private final AVFormatContext format;
    private final AVPacket packet;
    private final AVFrame frame;
    private final AVStream stream;
    private @Nullable AVCodecContext decoder;

    /**
     * Opens a file at the start of its best stream of a kind.
     *
     * @param mediaType one of FFmpeg's AVMEDIA_TYPE numbers
     * @param unreadable the key of the message for a file that cannot be read: {0} its name, {1} FFmpeg's reason
     */
    public MediaInput(Path file, int mediaType, String unreadable) throws RenderStepException {
        this(file, mediaType, unreadable, Optional.empty());
    }

    /**
     * Opens a file of nobody knows whom at the start of its best stream of a kind.
     *
     * @param formats FFmpeg's names of the only containers that may be opened, with commas between; a playlist, which
     *     would lead to other files, is then none
     */
    public MediaInput(Path file, int mediaType, String unreadable, Optional<String> formats)
            throws RenderStepException {
        NativeFfmpeg.load();
        format = new AVFormatContext(null);
        this.file = file;
        this.unreadable = unreadable;
        packet = av_packet_alloc();
        frame = av_frame_alloc();
        try {
            open(formats);
            check(avformat_find_stream_info(format, (AVDictionary) null));
            int index = check(av_find_best_stream(format, mediaType, -1, -1, (AVCodec) null, 0));
            stream = format.streams(index);
            decoder = opened(stream);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void open(Optional<String> formats) throws RenderStepException {
        AVDictionary options = new AVDictionary(null);
        try {
            if (formats.isPresent()) {
                check(av_dict_set(options, "format_whitelist", formats.get(), 0));
            }
            check(avformat_open_input(format, Av.url(file), (AVInputFormat) null, options));
        } finally {
            av_dict_free(options);
        }
    }

    private AVCodecContext opened(AVStream source) throws RenderStepException {
        AVCodec codec = avcodec_find_decoder(source.codecpar().codec_id());
        if (Pointer.isNull(codec)) {
            throw unreadable("Decoder not found");
        }
        AVCodecContext context = avcodec_alloc_context3(codec);
        try {
            check(avcodec_parameters_to_context(context, source.codecpar()));
            // told, the decoder cuts off what the encoder had to put before the first sample and after the last
            context.pkt_timebase(source.time_base());
            // a picture with holes patched is no picture to judge a video by
            context.err_recognition(AV_EF_EXPLODE);
            check(avcodec_open2(context, codec, (AVDictionary) null));
            return context;
        } catch (RenderStepException e) {
            avcodec_free_context(context);
            throw e;
        }
    }

    /** Whether the file tells its length, which is else guessed from its size. */
    public boolean tellsDuration() {
        return stream.duration() > 0 && format.duration_estimation_method() != AVFMT_DURATION_FROM_BITRATE;
    }

    /** The stream's length in seconds. */
    public double durationSec() {
        return stream.duration() * av_q2d(stream.time_base());
    }

    /** The open file, which tells its chapters. */
    public AVFormatContext container() {
        return format;
    }

    /** The open decoder, which tells the stream's format. */
    public AVCodecContext decoder() {
        if (decoder == null) {
            throw new IllegalStateException("closed");
        }
        return decoder;
    }

    /** The seconds at which a frame of this stream begins. */
    public double startSec(AVFrame of) {
        return of.best_effort_timestamp() * av_q2d(stream.time_base());
    }

    /** The seconds at which a frame of this stream ends. */
    public double endSec(AVFrame of) {
        return (of.best_effort_timestamp() + of.duration()) * av_q2d(stream.time_base());
    }

    /** Decodes the frame that follows; it stands until the next call. Null after the last one. */
    public @Nullable AVFrame next() throws RenderStepException {
        while (true) {
            int answer = avcodec_receive_frame(decoder(), frame);
            if (answer == AVERROR_EOF) {
                return null;
            }
            if (answer != AVERROR_EAGAIN()) {
                check(answer);
                return frame;
            }
            feed();
        }
    }

    private void feed() throws RenderStepException {
        int answer = av_read_frame(format, packet);
        if (answer == AVERROR_EOF) {
            check(avcodec_send_packet(decoder(), null));
            return;
        }
        check(answer);
        try {
            if (packet.stream_index() == stream.index()) {
                check(avcodec_send_packet(decoder(), packet));
            }
        } finally {
            av_packet_unref(packet);
        }
    }

    /** Goes to the last place at or before a time where decoding can begin. */
    public void seek(double seconds) throws RenderStepException {
        long time = (long) Math.floor(seconds / av_q2d(stream.time_base()));
        check(av_seek_frame(format, stream.index(), time, AVSEEK_FLAG_BACKWARD));
        avcodec_flush_buffers(decoder());
    }

    /**
     * Decodes the frame that stands at a time, as {@link #next} does.
     *
     * @param seconds from 0; before the start the first frame stands, after the end the last one
     */
    public @Nullable AVFrame standingAt(double seconds) throws RenderStepException {
        double wanted = Math.clamp(seconds + TIME_TOLERANCE_SEC, 0, Math.max(0, durationSec() - TIME_TOLERANCE_SEC));
        seek(wanted);
        return nextAfter(wanted);
    }

    /** Decodes the next frame that ends after a time, as {@link #next} does. */
    public @Nullable AVFrame nextAfter(double seconds) throws RenderStepException {
        AVFrame found = next();
        while (found != null && endSec(found) <= seconds) {
            found = next();
        }
        return found;
    }

    private int check(int answer) throws RenderStepException {
        if (answer < 0) {
            throw unreadable(Av.error(answer));
        }
        return answer;
    }

    /** A failure of this file.
     *
     * @param reason in technical English, as FFmpeg's own reasons are
     */
    public RenderStepException unreadable(String reason) {
        return new RenderStepException(Message.of(unreadable, FileName.of(file), reason));
    }

    @Override
    public void close() {
        if (decoder != null) {
            avcodec_free_context(decoder);
            decoder = null;
        }
        av_frame_free(frame);
        av_packet_free(packet);
        avformat_close_input(format);
    }
}
