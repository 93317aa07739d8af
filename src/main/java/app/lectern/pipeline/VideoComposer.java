package app.lectern.pipeline;

import app.lectern.domain.render.VideoFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/** Joins slides and speech to one MP4. */
public interface VideoComposer {
    /** Frames a second of every video. */
    int FRAME_RATE = 25;

    /**
     * One scene of the video.
     *
     * @param slide a PNG of the video's size
     * @param frames how long it stands, at least 1
     * @param speech the narration's samples
     * @param leadSec silence before the narration, seconds
     */
    record Clip(Path slide, int frames, SceneSpeech speech, double leadSec) {}

    /**
     * What to compose.
     *
     * @param title written into the file's metadata
     * @param language of the narration, for players that choose a track by it; {@link Locale#ROOT} when unknown
     */
    record Plan(VideoFormat format, String title, Locale language, List<Clip> clips) {
        public Plan {
            clips = List.copyOf(clips);
        }

        /** The video's length in frames. */
        public long frames() {
            return clips.stream().mapToLong(Clip::frames).sum();
        }
    }

    /**
     * Writes an MP4: H.264 yuv420p BT.709 at a constant {@link #FRAME_RATE}, mono AAC, moov atom first.
     *
     * @param target does not exist yet; on any failure or cancellation no file is left there
     * @param progress told the share done, 0 to 1, never going back, on the calling thread
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    void compose(Plan plan, Path target, CancellationToken token, DoubleConsumer progress) throws RenderStepException;
}
