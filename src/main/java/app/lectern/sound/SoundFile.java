package app.lectern.sound;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;

import app.lectern.domain.Message;
import app.lectern.ffmpeg.MediaInput;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Reads sound files that people choose: WAV, MP3, M4A and AAC, FLAC, OGG with Vorbis or Opus. Thread-safe. */
public final class SoundFile {
    /** Samples a second of everything that is read. */
    public static final int RATE = 48_000;

    /** The longest sound that is read. */
    public static final int MAX_MINUTES = 30;

    /** The largest file that is read, in millions of bytes. */
    public static final int MAX_MEGABYTES = 500;

    private static final String UNREADABLE = "sound.unreadable";
    private static final String FORMATS = "wav,mp3,mov,aac,flac,ogg";
    private static final int MAX_SAMPLES = MAX_MINUTES * 60 * RATE;

    /** Encoders and containers round a length to their frames; half a second is more than any of them does. */
    private static final double LENGTH_TOLERANCE_SEC = 0.5;

    private SoundFile() {}

    /** Takes decoded samples, one piece after another. */
    private interface Sink {
        void add(float[] piece) throws RenderStepException;
    }

    /**
     * The sound of a file: all channels mixed to one in equal shares, at {@link #RATE}.
     *
     * @throws RenderStepException for a file that is missing, of another kind, or damaged ({@code sound.unreadable}),
     *     without a byte ({@code sound.empty}), shorter than it says ({@code sound.cut-off}), without anything to hear
     *     ({@code sound.silent}), longer than {@link #MAX_MINUTES} ({@code sound.too-long}) or larger than
     *     {@link #MAX_MEGABYTES} ({@code sound.too-large}); {@code video.native-missing} without FFmpeg
     * @throws java.util.concurrent.CancellationException when canceled
     */
    public static Pcm read(Path file, CancellationToken token) throws RenderStepException {
        GrowingSamples samples = new GrowingSamples();
        decode(file, token, samples::add);
        Pcm sound = new Pcm(samples.all(), RATE);
        if (SoundSpan.of(sound).isEmpty()) {
            throw told("silent", file);
        }
        return sound;
    }

    /**
     * The same sound as {@link #read}, unpacked into another file, so that it needs little memory however long it is.
     *
     * @param target is written anew; its folder is there
     * @throws RenderStepException as {@link #read}, or {@code sound.samples-not-written}
     * @throws java.util.concurrent.CancellationException when canceled
     */
    public static SampleFile unpack(Path file, Path target, CancellationToken token) throws RenderStepException {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new RenderStepException(
                    Message.of("sound.samples-not-written", FileName.of(target), e.toString()), e);
        }
        UnpackedSamples samples = new UnpackedSamples(target);
        decode(file, token, samples::add);
        SampleFile unpacked = samples.finish();
        if (!samples.audible()) {
            throw told("silent", file);
        }
        return unpacked;
    }

    private static void decode(Path file, CancellationToken token, Sink sink) throws RenderStepException {
        requireSize(file);
        try (MediaInput input = new MediaInput(file, AVMEDIA_TYPE_AUDIO, UNREADABLE, Optional.of(FORMATS))) {
            if (input.tellsDuration() && input.durationSec() > MAX_MINUTES * 60 + LENGTH_TOLERANCE_SEC) {
                throw told("too-long", file, MAX_MINUTES);
            }
            double seconds = decoded(input, file, token, sink) / (double) RATE;
            double length =
                    Math.max(input.tellsDuration() ? input.durationSec() : 0, seconds * WavLength.toldShare(file));
            if (seconds < length - LENGTH_TOLERANCE_SEC) {
                throw told("cut-off", file, seconds, length);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static NarrationException unreadable(Path file, IOException e) {
        return new NarrationException(Message.of(UNREADABLE, FileName.of(file), e.toString()), e);
    }

    private static void requireSize(Path file) throws NarrationException {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw told("empty", file);
            }
            if (size > MAX_MEGABYTES * 1_000_000L) {
                throw told("too-large", file, MAX_MEGABYTES);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static int decoded(MediaInput input, Path file, CancellationToken token, Sink sink)
            throws RenderStepException {
        AVFrame frame = input.next();
        if (frame == null) {
            throw told("empty", file);
        }
        int length = 0;
        try (MonoMixer mixer = new MonoMixer(frame, RATE)) {
            while (frame != null) {
                token.throwIfCanceled();
                if (!mixer.takes(frame)) {
                    throw input.unreadable("the channels or the sample rate change");
                }
                float[] piece = mixer.mixed(frame);
                length = requireLength(length + piece.length, file);
                sink.add(piece);
                frame = input.next();
            }
            float[] rest = mixer.finish();
            sink.add(rest);
            return length + rest.length;
        }
    }

    private static int requireLength(int samples, Path file) throws NarrationException {
        if (samples > MAX_SAMPLES + LENGTH_TOLERANCE_SEC * RATE) {
            throw told("too-long", file, MAX_MINUTES);
        }
        return samples;
    }

    private static NarrationException told(String reason, Path file, Object... more) {
        Object[] arguments = new Object[1 + more.length];
        arguments[0] = FileName.of(file);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new NarrationException(Message.of("sound." + reason, arguments));
    }
}
