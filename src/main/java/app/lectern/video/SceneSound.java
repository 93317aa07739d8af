package app.lectern.video;

import app.lectern.domain.Message;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer;
import app.lectern.sound.Pcm;
import app.lectern.sound.RateConverter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.util.Arrays;

/** A scene's speech on the scene's own clock: silence, speech, silence without end. Owned by one thread. */
final class SceneSound implements AutoCloseable {
    /** Samples a second of every video's sound. */
    static final int RATE = 48_000;

    private final SceneSpeech speech;
    private final RateConverter resampler;
    private final InputStream in;
    private final float[] block = new float[RateConverter.BLOCK];
    private long leadLeft;
    private long unread;
    private boolean finished;
    private float[] ready = new float[0];
    private int readyFrom;

    /**
     * @param leadSamples silence before the speech, samples of {@link #RATE}
     * @param rates brings speech to that rate
     */
    SceneSound(SceneSpeech speech, long leadSamples, RateConverter.Maker rates) throws RenderStepException {
        this.speech = speech;
        leadLeft = leadSamples;
        unread = speech.sampleCount();
        resampler = rates.make(speech.sampleRate(), RATE);
        try {
            in = new BufferedInputStream(Files.newInputStream(speech.pcm()), 2 * RateConverter.BLOCK);
        } catch (IOException e) {
            resampler.close();
            throw unreadable(e);
        }
    }

    /** The silence before a clip's speech, samples. */
    static long leadSamples(VideoComposer.Clip clip) {
        return Math.round(clip.leadSec() * RATE);
    }

    /** The samples that a speech has at {@link #RATE}. */
    static long samples(SceneSpeech speech) {
        return Math.ceilDiv((long) speech.sampleCount() * RATE, speech.sampleRate());
    }

    /**
     * Refuses plans that cannot be composed.
     *
     * @throws IllegalArgumentException when it has no clips, or one whose lead and speech are longer than its frames
     */
    static void requireRoom(VideoComposer.Plan plan) {
        if (plan.clips().isEmpty()) {
            throw new IllegalArgumentException("a plan needs a clip");
        }
        for (int i = 0; i < plan.clips().size(); i++) {
            requireRoom(plan.clips().get(i), i + 1, plan.format().frameRate());
        }
    }

    private static void requireRoom(VideoComposer.Clip clip, int number, int frameRate) {
        SceneSpeech speech = clip.speech();
        if (clip.frames() < 1 || !(clip.leadSec() >= 0) || speech.sampleRate() < 1 || speech.sampleCount() < 0) {
            throw new IllegalArgumentException("clip " + number + " has impossible lengths");
        }
        long room = (long) clip.frames() * RATE / frameRate - leadSamples(clip);
        if (speech.sampleCount() > 0 && samples(speech) > room) {
            throw new IllegalArgumentException("clip " + number + ": its speech of " + speech.durationSec()
                    + " s after " + clip.leadSec() + " s does not fit into " + clip.frames() + " frames");
        }
    }

    /** Fills {@code sound} with the samples that follow. */
    void read(float[] sound) throws RenderStepException {
        int at = (int) Math.min(sound.length, leadLeft);
        Arrays.fill(sound, 0, at, 0);
        leadLeft -= at;
        while (at < sound.length && more()) {
            int n = Math.min(sound.length - at, ready.length - readyFrom);
            System.arraycopy(ready, readyFrom, sound, at, n);
            readyFrom += n;
            at += n;
        }
        Arrays.fill(sound, at, sound.length, 0);
    }

    private boolean more() throws RenderStepException {
        while (readyFrom == ready.length && !finished) {
            readyFrom = 0;
            if (unread > 0) {
                int n = (int) Math.min(block.length, unread);
                readBlock(n);
                unread -= n;
                ready = resampler.convert(block, n);
            } else {
                finished = true;
                ready = resampler.finish();
            }
        }
        return readyFrom < ready.length;
    }

    private void readBlock(int samples) throws RenderStepException {
        try {
            byte[] bytes = in.readNBytes(2 * samples);
            if (bytes.length < 2 * samples) {
                throw new IOException("shorter than told");
            }
            ShortBuffer read =
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            for (int i = 0; i < samples; i++) {
                block[i] = Pcm.level(read.get(i));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private RenderStepException unreadable(IOException e) {
        return new RenderStepException(Message.of("video.speech-unreadable", FileName.of(speech.pcm())), e);
    }

    @Override
    public void close() throws RenderStepException {
        resampler.close();
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
