package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Plan;
import app.lectern.sound.Pcm;
import app.lectern.sound.Resampler;
import app.lectern.video.CodedPictures.CodedShot;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.h264.PictureSequence;
import app.lectern.video.mp4.Mp4File;
import app.lectern.video.mp4.Track;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Puts the scenes' coded pictures and their sound into one file, a second of each at a time, exact to the sample. Owned
 * by one thread.
 */
final class PcmJoiner {
    /** Units of time a picture stands for: some players round times when a second has few units. */
    private static final int FRAME_UNITS = 512;

    private final Mp4File mp4;
    private final Plan plan;
    private final CancellationToken token;
    private final Track pictures;
    private final Track sound;
    private final Optional<TextLane> texts;
    private final PictureSequence sequence;
    private final int frameRate;
    private long picture;

    PcmJoiner(Mp4File mp4, Plan plan, ParameterSets sets, CancellationToken token) {
        this.mp4 = mp4;
        this.plan = plan;
        this.token = token;
        VideoFormat format = plan.format();
        frameRate = format.frameRate();
        String language = FileFacts.iso639(plan.facts().language());
        pictures = mp4.addPictures(
                format.width(), format.height(), sets.decoderConfiguration(), FRAME_UNITS * frameRate, language);
        sound = mp4.addSound(SceneSound.RATE, language);
        texts = Optional.ofNullable(plan.subtitles()).map(subtitles -> {
            Track track = mp4.addTexts(format.width(), format.height(), TimedText.description(format), language);
            return new TextLane(
                    TimedText.samples(subtitles),
                    text -> mp4.write(track, text.bytes(), text.endMillis() - text.startMillis(), true));
        });
        sequence = new PictureSequence(sets);
    }

    /** Adds a scene; {@code done} is told how many pictures are written. */
    void add(Clip clip, LongConsumer done) throws RenderStepException, IOException {
        try (CodedPictures.Reader coded = new CodedPictures.Reader(clip.pictures());
                SceneSound speech = new SceneSound(clip.speech(), SceneSound.leadSamples(clip), Resampler::new)) {
            int silent = 0;
            for (Optional<CodedShot> shot = coded.next(); shot.isPresent(); shot = coded.next()) {
                for (int frame = 0; frame < shot.get().frames(); frame++) {
                    token.throwIfCanceled();
                    add(shot.get(), frame);
                    silent++;
                    if (silent == frameRate) {
                        addSound(speech, silent);
                        silent = 0;
                        done.accept(picture);
                    }
                }
            }
            addSound(speech, silent);
        }
    }

    private void add(CodedShot shot, int frame) throws RenderStepException, IOException {
        byte[] packet = shot.packet(frame, frameRate, sequence);
        mp4.write(pictures, packet, FRAME_UNITS, shot.entryAt(frame, frameRate));
        picture++;
        if (texts.isPresent()) {
            texts.get().writeUntil(picture * 1000 / frameRate);
        }
    }

    /** Adds the sound of the pictures that were written last. */
    private void addSound(SceneSound speech, int lastPictures) throws RenderStepException, IOException {
        float[] samples = new float[lastPictures * SceneSound.RATE / frameRate];
        speech.read(samples);
        if (plan.bed() != null) {
            plan.bed().add((picture - lastPictures) * SceneSound.RATE / frameRate, samples);
        }
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort(Pcm.to16(sample));
        }
        mp4.writeSound(sound, bytes.array());
    }

    /** Adds the subtitles that are left. */
    void finish() throws RenderStepException, IOException {
        if (texts.isPresent()) {
            texts.get().writeUntil(Long.MAX_VALUE);
        }
    }
}
