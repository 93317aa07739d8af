package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.CacheUse;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one MP4 of pictures and speech, in two steps: first each scene's pictures are coded apart, on as many threads as
 * the caller likes, then all is joined. Safe for use by many threads.
 */
public interface VideoComposer {
    /** Samples a second of every video's sound. */
    int SOUND_RATE = 48_000;

    /** What a composer needs that this machine may not have. */
    sealed interface Availability {
        /**
         * It can work.
         *
         * @param sound what people should know of the sound it makes; null when there is nothing to know
         */
        record Available(@Nullable Message sound) implements Availability {}

        /** It cannot. */
        record Unavailable(Message reason) implements Availability {}
    }

    /**
     * One scene of the video.
     *
     * @param pictures the file that {@link #codePictures} wrote
     * @param frames how long it is, the sum of its shots
     * @param speech the narration's samples
     * @param leadSec silence before the narration, seconds
     * @param chapter the name of the chapter that begins with it
     */
    record Clip(Path pictures, int frames, SceneSpeech speech, double leadSec, String chapter) {}

    /**
     * What the file tells of itself.
     *
     * @param language of the narration, for players that choose a track by it; {@link Locale#ROOT} when unknown
     * @param scriptSha256 of the script's JSON, 64 hexadecimal digits
     * @param approvedBy who approved the script; null when nobody did, as in a draft
     */
    record Facts(
            String title,
            Locale language,
            String scriptSha256,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {}

    /** Sound that lies under the speech. Safe for use by many threads; the same interval gives the same samples. */
    @FunctionalInterface
    interface SoundBed {
        /**
         * Adds what is heard besides the speech.
         *
         * @param from the place of {@code samples[0]} in the video, samples of 48 kHz
         * @param samples mono, -1 to 1
         */
        void add(long from, float[] samples) throws RenderStepException;
    }

    /**
     * What to compose.
     *
     * @param work a folder for files of this composition, which the caller removes
     * @param subtitles a track of the file; null for none
     * @param bed null where there is nothing but speech
     */
    record Plan(
            VideoFormat format,
            Facts facts,
            List<Clip> clips,
            @Nullable SubtitleTrack subtitles,
            @Nullable SoundBed bed,
            Path work) {
        public Plan {
            clips = List.copyOf(clips);
        }

        /** The video's length in frames. */
        public long frames() {
            return clips.stream().mapToLong(Clip::frames).sum();
        }
    }

    /** Whether it can work on this machine. Loads what it needs, so the first call may take a second. */
    Availability availability();

    /**
     * Codes a scene's pictures, as far as they are not kept from before.
     *
     * @param shots at least one; the first is an entry
     * @param file does not exist yet; on any failure no file is left there
     * @throws java.util.concurrent.CancellationException within half a second after the token is cancelled
     */
    void codePictures(List<Shot> shots, VideoFormat format, Path file, CancellationToken token)
            throws RenderStepException;

    /**
     * Writes an MP4: H.264 yuv420p BT.709 at the format's constant frame rate, mono sound, moov box first.
     *
     * @param target does not exist yet; on any failure or cancellation no file is left there
     * @param progress told the share done, 0 to 1, never going back, on the calling thread
     * @throws java.util.concurrent.CancellationException within half a second after the token is cancelled
     */
    void compose(Plan plan, Path target, CancellationToken token, DoubleConsumer progress) throws RenderStepException;

    /** What its caches were of use for, by their names of small letters; none where nothing is kept. */
    default Map<String, CacheUse> caches() {
        return Map.of();
    }
}
