package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.Message;
import app.lectern.domain.render.CacheUse;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.mp4.FileTags;
import app.lectern.video.mp4.Mp4File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * Composes videos in plain Java, where there is no FFmpeg: each picture is coded on its own by jcodec and kept by its
 * fingerprint, still time is filled with pictures that say "as before", and sound is stored as it is, for there is no
 * encoder of AAC in Java.
 *
 * <p>Slower than {@link FfmpegComposer}, and larger, but its schedule of pictures and its contract are the same. Memory
 * does not grow with the video's length.
 */
public final class JcodecComposer implements VideoComposer {
    /** The share of the work that gathering the samples is; the rest is copying them behind the moov box. */
    private static final double GATHERING_SHARE = 0.9;

    private final RecentPlanes recent = new RecentPlanes();
    private final FileCache pictureCache;

    /**
     * A composer.
     *
     * @param cache for files that may be lost at any time; made when it is missing, shared among processes
     * @param limitBytes how much may be kept of pictures
     */
    public JcodecComposer(Path cache, long limitBytes) {
        pictureCache = new FileCache(cache.resolve("pictures-jcodec"), ".h264", () -> limitBytes);
    }

    @Override
    public Availability availability() {
        return new Availability.Available(Message.of("video.sound-uncompressed"));
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of("pictures", new CacheUse(pictureCache.hits(), pictureCache.misses()));
    }

    @Override
    public void codePictures(List<Shot> shots, VideoFormat format, Path file, CancellationToken token)
            throws RenderStepException {
        try (JcodecSegmentEncoder encoder = new JcodecSegmentEncoder(format, recent)) {
            new SegmentCoder(encoder, format, pictureCache).code(JcodecSegmentEncoder.segments(shots), file, token);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the plan has no clips, or a clip's lead and speech are longer than its frames
     */
    @Override
    public void compose(Plan plan, Path target, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException {
        SceneSound.requireRoom(plan);
        PartFile.write(target, token, part -> write(plan, part, token, progress));
        progress.accept(1);
    }

    private static void write(Plan plan, Path part, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException, IOException {
        token.throwIfCanceled();
        ParameterSets sets = CodedPictures.sets(plan);
        try (Mp4File mp4 = new Mp4File(plan.work().resolve("media.part"))) {
            PcmJoiner joiner = new PcmJoiner(mp4, plan, sets, token);
            for (Clip clip : plan.clips()) {
                joiner.add(clip, done -> progress.accept(GATHERING_SHARE * done / plan.frames()));
            }
            joiner.finish();
            List<FileTags.Chapter> chapters = FileFacts.chapters(plan).stream()
                    .map(chapter -> new FileTags.Chapter(chapter.title(), chapter.startMillis()))
                    .toList();
            mp4.finish(part, new FileTags(FileFacts.metadata(plan.facts()), chapters), token::throwIfCanceled);
        }
    }
}
