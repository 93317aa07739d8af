package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private static final String CODED_AS = "sound 2";

    private final FileCache cache;
    private final AudioGrid grid;

    SoundCoder(FileCache cache, AudioGrid grid) {
        this.cache = cache;
        this.grid = grid;
    }

    /**
     * A scene's packets, one after another with their lengths; where they are fewer than the scene has audio frames, the
     * rest is silence.
     */
    byte[] code(Clip clip, long startPicture, Optional<SoundBed> bed, CancellationToken token)
            throws RenderStepException {
        if (bed.isPresent()) {
            return withBed(clip, startPicture, bed.get(), token);
        }
        if (clip.speech().sampleCount() == 0) {
            return new byte[0];
        }
        String fingerprint = fingerprint(clip);
        Optional<byte[]> kept = cache.get(fingerprint);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] coded = alone(clip, token);
        cache.put(fingerprint, coded);
        return coded;
    }

    private String fingerprint(Clip clip) throws RenderStepException {
        SceneSpeech speech = clip.speech();
        Digest digest = new Digest()
                .add(CODED_AS)
                .add(FfmpegBuild.id())
                .add(SoundEncoder.SETTINGS)
                .add(SceneSound.leadSamples(clip) + " " + speech.sampleRate() + " " + speech.sampleCount());
        try (InputStream in = Files.newInputStream(speech.pcm())) {
            return digest.add(in).hex();
        } catch (IOException e) {
            throw new RenderStepException(Message.of("video.speech-unreadable", FileName.of(speech.pcm())), e);
        }
    }

    private byte[] alone(Clip clip, CancellationToken token) throws RenderStepException {
        long lead = SceneSound.leadSamples(clip);
        long frames = Math.ceilDiv(lead + SceneSound.samples(clip.speech()), SoundEncoder.FRAME) + SILENCE_FRAMES;
        PacketBytes packets = new PacketBytes(0, frames);
        try (SoundEncoder encoder = new SoundEncoder();
                SceneSound sound = new SceneSound(clip.speech(), lead)) {
            float[] samples = new float[SoundEncoder.FRAME];
            for (long i = 0; i < frames; i++) {
                token.throwIfCanceled();
                sound.read(samples);
                encoder.code(samples, packets);
            }
            encoder.finish(packets);
        }
        return packets.bytes();
    }

    private byte[] withBed(Clip clip, long startPicture, SoundBed bed, CancellationToken token)
            throws RenderStepException {
        long first = grid.firstFrame(startPicture);
        long end = grid.firstFrame(startPicture + clip.frames());
        long lead = grid.samples(startPicture)
                + SceneSound.leadSamples(clip)
                - (first - CONTEXT_FRAMES) * SoundEncoder.FRAME;
        PacketBytes packets = new PacketBytes(CONTEXT_FRAMES, CONTEXT_FRAMES + end - first);
        try (SoundEncoder encoder = new SoundEncoder();
                SceneSound sound = new SceneSound(clip.speech(), lead)) {
            float[] samples = new float[SoundEncoder.FRAME];
            for (long i = first - CONTEXT_FRAMES; i < end + CONTEXT_FRAMES; i++) {
                token.throwIfCanceled();
                sound.read(samples);
                bed.add(i * SoundEncoder.FRAME, samples);
                encoder.code(samples, packets);
            }
            encoder.finish(packets);
        }
        return packets.bytes();
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
