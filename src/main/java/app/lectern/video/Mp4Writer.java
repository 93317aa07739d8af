package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Writes ready packets to one MP4, and moves its moov box to the front in the end. No encoder is near it.
 *
 * <p>Order of calls: the streams, {@link #begin}, the packets in the order of their times, {@link #finish}. Closing
 * without {@link #finish} leaves a file that is no MP4. Owned by one thread.
 */
final class Mp4Writer implements AutoCloseable {
    /** A stream of the file; its packets are timed in units of its own. */
    record Track(AVStream stream, int unitsPerSecond) {
        /** A time or a duration in the unit of the file, which is a whole part of the track's. */
        long inFile(long units) {
            return units * stream.time_base().den() / unitsPerSecond;
        }
    }

    private static final String WHAT = "MP4";
    private static final int MILLIS = 1000;
    private static final int LOW_COMPLEXITY = 1;

    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext io = new AVIOContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final AVIOInterruptCB interrupt;
    private final WriteInterruption interruption;

    Mp4Writer(Path file, CancellationToken token) throws RenderStepException {
        interruption = new WriteInterruption(token);
        interrupt = new AVIOInterruptCB();
        try {
            Av.check(avformat_alloc_output_context2(format, null, "mp4", Av.url(file)), WHAT);
            interruption.askedBy(interrupt);
            interruption.askedBy(format.interrupt_callback());
            Av.check(avio_open2(io, Av.url(file), AVIO_FLAG_WRITE, interrupt, (AVDictionary) null), WHAT);
            format.pb(io);
            // the same packets give the same bytes, whatever the day and the version of FFmpeg
            format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        } catch (RenderStepException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Adds the pictures, timed in frames. */
    Track addPictures(VideoFormat video, byte[] decoderConfiguration, Locale language) throws RenderStepException {
        Track track = track(video.frameRate(), language);
        AVCodecParameters parameters = track.stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_VIDEO).codec_id(AV_CODEC_ID_H264);
        parameters.width(video.width()).height(video.height()).format(AV_PIX_FMT_YUV420P);
        parameters.sample_aspect_ratio().num(1).den(1);
        parameters
                .color_range(AVCOL_RANGE_MPEG)
                .color_space(AVCOL_SPC_BT709)
                .color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709);
        setExtradata(parameters, decoderConfiguration);
        track.stream.avg_frame_rate().num(video.frameRate()).den(1);
        track.stream.sample_aspect_ratio().num(1).den(1);
        return track;
    }

    /** Adds the sound, timed in samples from the first one heard; the packet before lies at minus one frame. */
    Track addSound(byte[] configuration, Locale language) throws RenderStepException {
        Track track = track(SoundEncoder.RATE, language);
        AVCodecParameters parameters = track.stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_AUDIO).codec_id(AV_CODEC_ID_AAC);
        parameters.sample_rate(SoundEncoder.RATE).frame_size(SoundEncoder.FRAME);
        parameters.profile(LOW_COMPLEXITY).initial_padding(SoundEncoder.FRAME);
        av_channel_layout_default(parameters.ch_layout(), 1);
        setExtradata(parameters, configuration);
        return track;
    }

    /** Adds subtitles (3GPP TS 26.245 timed text), timed in milliseconds. */
    Track addSubtitles(byte[] sampleDescription, Locale language) throws RenderStepException {
        Track track = track(MILLIS, language);
        AVCodecParameters parameters = track.stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_SUBTITLE).codec_id(AV_CODEC_ID_MOV_TEXT);
        setExtradata(parameters, sampleDescription);
        return track;
    }

    private Track track(int unitsPerSecond, Locale language) throws RenderStepException {
        AVStream stream = Av.allocated(avformat_new_stream(format, null), WHAT);
        stream.time_base().num(1).den(unitsPerSecond);
        stream.metadata(dictionary(stream.metadata(), Map.of("language", FileFacts.iso639(language))));
        return new Track(stream, unitsPerSecond);
    }

    private static AVDictionary dictionary(AVDictionary present, Map<String, String> entries)
            throws RenderStepException {
        AVDictionary dictionary = new AVDictionary(present);
        for (var entry : entries.entrySet()) {
            Av.check(av_dict_set(dictionary, entry.getKey(), entry.getValue(), 0), WHAT);
        }
        return dictionary;
    }

    private static void setExtradata(AVCodecParameters parameters, byte[] bytes) throws RenderStepException {
        // freed with the parameters
        BytePointer memory =
                new BytePointer(Av.allocated(av_mallocz(bytes.length + (long) AV_INPUT_BUFFER_PADDING_SIZE), WHAT));
        memory.put(bytes);
        parameters.extradata(memory).extradata_size(bytes.length);
    }

    void begin(Map<String, String> metadata, List<FileFacts.Chapter> chapters) throws RenderStepException {
        format.metadata(dictionary(format.metadata(), metadata));
        addChapters(chapters);
        try (Options options = new Options(Map.of("movflags", "+faststart"))) {
            Av.check(avformat_write_header(format, options.dictionary()), WHAT);
            options.requireAllTaken();
        }
    }

    /** FFmpeg frees the chapters with the file, so their memory must be its own. */
    private void addChapters(List<FileFacts.Chapter> chapters) throws RenderStepException {
        PointerPointer<AVChapter> all = new PointerPointer<>(Av.allocated(
                av_mallocz((long) Math.max(1, chapters.size()) * Pointer.sizeof(PointerPointer.class)), WHAT));
        for (int i = 0; i < chapters.size(); i++) {
            AVChapter chapter = new AVChapter(Av.allocated(av_mallocz(Pointer.sizeof(AVChapter.class)), WHAT));
            chapter.time_base().num(1).den(MILLIS);
            chapter.id(i + 1L)
                    .start(chapters.get(i).startMillis())
                    .end(chapters.get(i).endMillis());
            chapter.metadata(dictionary(
                    new AVDictionary(null), Map.of("title", chapters.get(i).title())));
            all.put(i, chapter);
        }
        format.chapters(all).nb_chapters(chapters.size());
    }

    /** Writes a packet; times and duration are in the track's unit. */
    void write(Track track, byte[] bytes, long time, long duration, boolean entry) throws RenderStepException {
        Av.check(av_new_packet(packet, bytes.length), WHAT);
        try {
            packet.data().put(bytes, 0, bytes.length);
            long at = track.inFile(time);
            packet.pts(at).dts(at).duration(track.inFile(duration));
            packet.stream_index(track.stream.index()).flags(entry ? AV_PKT_FLAG_KEY : 0);
            Av.check(av_write_frame(format, packet), WHAT);
        } finally {
            av_packet_unref(packet);
        }
    }

    /** Writes a subtitle. */
    void write(Track track, TimedText.Sample text) throws RenderStepException {
        write(track, text.bytes(), text.startMillis(), text.endMillis() - text.startMillis(), true);
    }

    /** Writes what players need to find their way, and closes the file. */
    void finish() throws RenderStepException {
        Av.check(av_write_trailer(format), WHAT);
        format.pb(null);
        Av.check(avio_closep(io), WHAT);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        if (!io.isNull()) {
            avio_closep(io);
        }
        if (!format.isNull()) {
            avformat_free_context(format);
            format.setNull();
        }
        interrupt.close();
        interruption.close();
    }
}
