package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** One of FFmpeg's encoders, from frames to the bytes of packets. Owned by one thread. */
final class Encoder implements AutoCloseable {
    /** Takes packets in the order they come. */
    @FunctionalInterface
    interface Packets {
        void take(byte[] packet) throws RenderStepException;
    }

    private final String name;
    private final AVCodec codec;
    private final AVCodecContext context;
    private final AVPacket packet;

    /** Not open yet: first set up its {@link #context}, then {@link #open} it. */
    Encoder(String name) throws RenderStepException {
        this.name = name;
        codec = avcodec_find_encoder_by_name(name);
        if (Pointer.isNull(codec)) {
            throw Av.failed(name, "Encoder not found");
        }
        context = Av.allocated(avcodec_alloc_context3(codec), name);
        packet = av_packet_alloc();
    }

    AVCodecContext context() {
        return context;
    }

    void open(Map<String, String> options) throws RenderStepException {
        try (Options dictionary = new Options(options)) {
            Av.check(avcodec_open2(context, codec, dictionary.dictionary()), name);
            dictionary.requireAllTaken();
        }
    }

    /** What the encoder says of all its packets, for the head of a file. */
    byte[] extradata() {
        byte[] bytes = new byte[context.extradata_size()];
        context.extradata().get(bytes);
        return bytes;
    }

    /** Encodes a frame, or with null all that is still inside, and passes on what comes out. */
    void send(@Nullable AVFrame frame, Packets packets) throws RenderStepException {
        Av.check(avcodec_send_frame(context, frame), name);
        while (true) {
            int answer = avcodec_receive_packet(context, packet);
            if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) {
                return;
            }
            Av.check(answer, name);
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            av_packet_unref(packet);
            packets.take(bytes);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
