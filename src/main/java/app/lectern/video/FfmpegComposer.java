package app.lectern.video;

import app.lectern.domain.Message;
import app.lectern.ffmpeg.Av;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Composes videos with the FFmpeg inside this process, frame by frame.
 *
 * <p>Memory does not grow with the video's length: packets flow to disk as they come, first to {@code .name.part} in
 * the target's folder, which becomes the target when it is whole. Thread-safe; each call works on the calling thread
 * and the few threads of its own H.264 encoder.
 */
public final class FfmpegComposer implements VideoComposer {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the plan has no clips, a slide is not of the video's size, or a clip's
     *     lead and speech are longer than its frames
     */
    @Override
    public void compose(Plan plan, Path target, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException {
        requireComposable(plan);
        NativeFfmpeg.load();
        Path part = target.resolveSibling("." + Av.name(target) + ".part");
        try {
            write(plan, part, token, progress);
            Files.move(part, target);
        } catch (IOException e) {
            throw new RenderStepException(Message.of("video.not-written", Av.name(target), e.toString()), e);
        } catch (RenderStepException e) {
            // FFmpeg reports the interruption that a cancelled token causes as a failure
            token.throwIfCanceled();
            throw e;
        } finally {
            delete(part);
        }
        progress.accept(1);
    }

    private static void requireComposable(Plan plan) {
        if (plan.clips().isEmpty()) {
            throw new IllegalArgumentException("a plan needs a clip");
        }
        for (int i = 0; i < plan.clips().size(); i++) {
            SceneSound.requireRoom(plan.clips().get(i), i + 1);
        }
    }

    private void write(Plan plan, Path part, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException {
        token.throwIfCanceled();
        try (Mp4Writer mp4 = new Mp4Writer(part, token);
                PictureEncoder pictures = new PictureEncoder(mp4, plan.format(), plan.language());
                SoundEncoder sound = new SoundEncoder(mp4, plan.language());
                SlideFrames slides = new SlideFrames(plan.format())) {
            mp4.begin(plan.title());
            new Run(pictures, sound, slides, token, progress, plan.frames()).writeAll(plan.clips());
            mp4.finish();
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what brought us here says more; a left-over is overwritten by the next attempt
        }
    }

    /** One composition under way. */
    private static final class Run {
        private static final int FRAMES_PER_REPORT = 10;

        private final PictureEncoder pictures;
        private final SoundEncoder sound;
        private final SlideFrames slides;
        private final CancellationToken token;
        private final DoubleConsumer progress;
        private final long frames;
        private final float[] samples = new float[SceneSound.SAMPLES_PER_FRAME];
        private long done;

        Run(
                PictureEncoder pictures,
                SoundEncoder sound,
                SlideFrames slides,
                CancellationToken token,
                DoubleConsumer progress,
                long frames) {
            this.pictures = pictures;
            this.sound = sound;
            this.slides = slides;
            this.token = token;
            this.progress = progress;
            this.frames = frames;
        }

        void writeAll(List<Clip> clips) throws RenderStepException {
            for (Clip clip : clips) {
                write(clip);
            }
            pictures.finish();
            sound.finish();
        }

        private void write(Clip clip) throws RenderStepException {
            AVFrame slide = slides.read(clip.slide());
            try (SceneSound speech = new SceneSound(clip)) {
                for (int frame = 0; frame < clip.frames(); frame++) {
                    token.throwIfCanceled();
                    pictures.write(slide, frame == 0);
                    speech.read(samples);
                    sound.write(samples);
                    report();
                }
            }
        }

        private void report() {
            done++;
            if (done % FRAMES_PER_REPORT == 0) {
                progress.accept(done / (double) frames);
            }
        }
    }
}
