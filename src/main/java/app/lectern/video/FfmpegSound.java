package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;

import app.lectern.ffmpeg.MediaInput;
import app.lectern.pipeline.RenderStepException;
import app.lectern.sound.Pcm;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.ShortPointer;

/**
 * The sound of a video that a composer made, AAC or uncompressed: mono, 16 bits, 48 kHz. Exact to the sample. Owned by one
 * thread.
 *
 * <p>All methods throw {@code video.unreadable} for a file that is damaged or whose sound is not of that kind.
 */
public final class FfmpegSound implements AutoCloseable {
    /** Samples a second. */
    public static final int RATE = SoundEncoder.RATE;

    /** An AAC decoder needs a frame before the wanted one to be exact; two frames of 1024 samples are 43 ms. */
    private static final double RUN_UP_SEC = 0.05;

    private final MediaInput input;

    private FfmpegSound(MediaInput input) {
        this.input = input;
    }

    /** Opens a file. */
    public static FfmpegSound open(Path file) throws RenderStepException {
        MediaInput input = new MediaInput(file, AVMEDIA_TYPE_AUDIO, "video.unreadable");
        boolean ours = input.decoder().sample_rate() == RATE
                && input.decoder().ch_layout().nb_channels() == 1
                && (input.decoder().sample_fmt() == AV_SAMPLE_FMT_FLTP
                        || input.decoder().sample_fmt() == AV_SAMPLE_FMT_S16);
        if (!ours) {
            input.close();
            throw input.unreadable("not mono sound of " + RATE + " Hz");
        }
        return new FfmpegSound(input);
    }

    /**
     * The samples from one time to another.
     *
     * @param fromSec seconds, from 0
     * @param toSec seconds, not before {@code fromSec}
     * @return {@code (toSec - fromSec) * RATE} samples, or fewer when the sound ends before
     */
    public short[] samples(double fromSec, double toSec) throws RenderStepException {
        long from = Math.round(fromSec * RATE);
        short[] samples = new short[Math.toIntExact(Math.round(toSec * RATE) - from)];
        input.seek(Math.max(0, fromSec - RUN_UP_SEC));
        int filled = 0;
        while (filled < samples.length) {
            AVFrame frame = input.next();
            if (frame == null) {
                return Arrays.copyOf(samples, filled);
            }
            long start = Math.round(input.startSec(frame) * RATE);
            filled = Math.max(filled, copy(frame, start - from, samples));
        }
        return samples;
    }

    /**
     * Copies what of a frame lies within the samples.
     *
     * @param at where in the samples the frame begins, perhaps before them
     * @return where in the samples it ends
     */
    private static int copy(AVFrame frame, long at, short[] samples) {
        short[] decoded = decoded(frame);
        int end = (int) Math.min(samples.length, at + decoded.length);
        for (int i = (int) Math.max(0, at); i < end; i++) {
            samples[i] = decoded[(int) (i - at)];
        }
        return end;
    }

    private static short[] decoded(AVFrame frame) {
        int count = frame.nb_samples();
        if (frame.format() == AV_SAMPLE_FMT_S16) {
            short[] samples = new short[count];
            new ShortPointer(frame.data(0)).get(samples);
            return samples;
        }
        float[] levels = new float[count];
        new FloatPointer(frame.data(0)).get(levels);
        return new Pcm(levels, RATE).to16();
    }

    @Override
    public void close() {
        input.close();
    }
}
