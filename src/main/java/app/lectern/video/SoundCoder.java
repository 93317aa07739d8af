package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.Fingerprint;
import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.SoundBed;
import app.lectern.sound.FfmpegResampler;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Codes each scene's sound apart, or takes it from the cache. Thread-safe.
 *
 * <p>Where there is speech alone, a scene's sound begins and ends in silence, and its packets do not depend on the place
 * of the scene: they are kept, and the silence after them is filled with one packet that is always the same. Where other
 * sound lies under the speech, the scene is coded with some frames of its neighbours on both sides, whose packets are
 * dropped: the encoder is then in the state that it would be in had it coded all at once.
 */
final class SoundCoder {
    /** Frames of silence after which an encoder is as if it had never heard anything. */
    private static final int SILENCE_FRAMES = 2;

    /** Frames on both sides: with fewer the join is heard (14 dB instead of 72 dB against one pass). */
    private static final int CONTEXT_FRAMES = 3;

    /** Changes with everything that codes the same sound otherwise than before. */
    private static final String CODED_AS = "sound 4";

    private static final int NARROW_HZ = 12_000;

    private final FileCache cache;
    private final AudioGrid grid;

    SoundCoder(FileCache cache, AudioGrid grid) {
        this.cache = cache;
        this.grid = grid;
    }

    /**
     * Frames of the video's sound that are coded in one go.
     *
     * @param first the first frame; counted from the scene's start, or from the video's where there is a bed
     * @param lead silence from there to the speech, samples
     * @param keepFrom the first frame, counted from {@code first}, whose packet is kept
     */
    private record Stretch(SceneSpeech speech, long first, long frames, long lead, long keepFrom, long keepTo) {}

    /** Takes frames in their order. */
    @FunctionalInterface
    private interface Frames {
        void take(float[] samples) throws RenderStepException;
    }

    /**
     * A scene's packets, one after another with their lengths; where they are fewer than the scene has audio frames, the
     * rest is silence.
     */
    byte[] code(Clip clip, long startPicture, Optional<SoundBed> bed, CancellationToken token)
            throws RenderStepException {
        if (bed.isEmpty() && clip.speech().sampleCount() == 0) {
            return new byte[0];
        }
        Stretch stretch = bed.isPresent() ? withNeighbours(clip, startPicture) : alone(clip);
        String fingerprint =
                bed.isPresent() ? heard(stretch, bed, token) : spoken(clip.speech(), SceneSound.leadSamples(clip));
        Optional<byte[]> kept = cache.get(fingerprint);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] coded = coded(stretch, bed, token);
        cache.put(fingerprint, coded);
        return coded;
    }

    private static Stretch alone(Clip clip) {
        long lead = SceneSound.leadSamples(clip);
        long frames = Math.ceilDiv(lead + SceneSound.samples(clip.speech()), SoundEncoder.FRAME) + SILENCE_FRAMES;
        return new Stretch(clip.speech(), 0, frames, lead, 0, frames);
    }

    private Stretch withNeighbours(Clip clip, long startPicture) {
        long from = grid.firstFrame(startPicture);
        long frames = grid.firstFrame(startPicture + clip.frames()) - from;
        long first = from - CONTEXT_FRAMES;
        long lead = grid.samples(startPicture) + SceneSound.leadSamples(clip) - first * SoundEncoder.FRAME;
        return new Stretch(
                clip.speech(), first, frames + 2 * CONTEXT_FRAMES, lead, CONTEXT_FRAMES, CONTEXT_FRAMES + frames);
    }

    /** Speech alone is known by its file, which is read faster than it is resampled. */
    private static String spoken(SceneSpeech speech, long lead) throws RenderStepException {
        Fingerprint fingerprint = fingerprint().add(lead + " " + speech.sampleRate() + " " + speech.sampleCount());
        try (InputStream in = Files.newInputStream(speech.pcm())) {
            return fingerprint.add(Likeness.of(in).toString()).hex();
        } catch (IOException e) {
            throw new RenderStepException(Message.of("video.speech-unreadable", FileName.of(speech.pcm())), e);
        }
    }

    /** Speech over other sound is known by all its samples. */
    private static String heard(Stretch stretch, Optional<SoundBed> bed, CancellationToken token)
            throws RenderStepException {
        Likeness likeness = new Likeness();
        ByteBuffer bytes = ByteBuffer.allocate(SoundEncoder.FRAME * Float.BYTES);
        read(stretch, bed, token, samples -> {
            bytes.asFloatBuffer().put(samples);
            likeness.add(bytes.array(), bytes.capacity());
        });
        return fingerprint()
                .add(stretch.keepFrom + " " + stretch.keepTo)
                .add(likeness.toString())
                .hex();
    }

    private static Fingerprint fingerprint() {
        return new Fingerprint().add(CODED_AS).add(FfmpegBuild.id()).add(SoundEncoder.SETTINGS);
    }

    private static byte[] coded(Stretch stretch, Optional<SoundBed> bed, CancellationToken token)
            throws RenderStepException {
        PacketBytes packets = new PacketBytes(stretch.keepFrom, stretch.keepTo);
        try (SoundEncoder encoder = new SoundEncoder(cutoff(stretch.speech, bed))) {
            read(stretch, bed, token, samples -> encoder.code(samples, packets));
            encoder.finish(packets);
        }
        return packets.bytes();
    }

    /** Speech of an engine that has no more than this is not searched for what cannot be there. */
    private static int cutoff(SceneSpeech speech, Optional<SoundBed> bed) {
        return bed.isEmpty() && speech.sampleRate() <= 2 * NARROW_HZ ? NARROW_HZ : 0;
    }

    private static void read(Stretch stretch, Optional<SoundBed> bed, CancellationToken token, Frames frames)
            throws RenderStepException {
        try (SceneSound sound = new SceneSound(stretch.speech, stretch.lead, FfmpegResampler::new)) {
            float[] samples = new float[SoundEncoder.FRAME];
            for (long frame = stretch.first; frame < stretch.first + stretch.frames; frame++) {
                token.throwIfCanceled();
                sound.read(samples);
                if (bed.isPresent()) {
                    bed.get().add(frame * SoundEncoder.FRAME, samples);
                }
                frames.take(samples);
            }
        }
    }

    /** Collects the packets from one number to another. */
    private static final class PacketBytes implements Encoder.Packets {
        private final long from;
        private final long to;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private long number;

        PacketBytes(long from, long to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void take(byte[] packet) {
            if (number >= from && number < to) {
                try {
                    CodedSegment.writeBlock(out, packet);
                } catch (IOException e) {
                    throw new IllegalStateException("writing to memory does not fail", e);
                }
            }
            number++;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
