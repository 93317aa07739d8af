package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.render.CacheUse;
import app.lectern.domain.render.VideoFormat;
import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.EachScene;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.h264.PictureSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Composes videos with the FFmpeg inside this process. Only pictures that change are coded, scene by scene; what was coded
 * once is kept by its fingerprint and joined again by copying, and still time is filled with pictures that say "as
 * before".
 *
 * <p>Memory does not grow with the video's length: scenes lie in files, and packets flow to disk as they come, first to
 * {@code .name.part} in the target's folder, which becomes the target when it is whole.
 */
public final class FfmpegComposer implements VideoComposer {
    /** The share of the work that coding the sound is; the rest is joining. */
    private static final double SOUND_SHARE = 0.8;

    private static final int SCENES_PER_REPORT = 4;

    private final Optional<H264Codec> codec;
    private final RecentPlanes recent = new RecentPlanes();
    private final FileCache pictureCache;
    private final FileCache soundCache;

    /**
     * A composer.
     *
     * @param cache for files that may be lost at any time; made when it is missing, shared among processes
     * @param limitBytes how much may be kept of pictures, and of sound
     */
    public FfmpegComposer(Path cache, long limitBytes) {
        this(cache, limitBytes, Optional.empty());
    }

    /** @param codec the encoder of pictures; the best there is when it is not told */
    FfmpegComposer(Path cache, long limitBytes, Optional<H264Codec> codec) {
        this.codec = codec;
        pictureCache = new FileCache(cache.resolve("pictures"), ".h264", () -> limitBytes);
        soundCache = new FileCache(cache.resolve("sound"), ".aac", () -> limitBytes);
    }

    @Override
    public Availability availability() {
        try {
            NativeFfmpeg.load();
            return new Availability.Available(null);
        } catch (RenderStepException e) {
            return new Availability.Unavailable(e.text());
        }
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of(
                "pictures", new CacheUse(pictureCache.hits(), pictureCache.misses()),
                "sound", new CacheUse(soundCache.hits(), soundCache.misses()));
    }

    @Override
    public void codePictures(List<Shot> shots, VideoFormat format, Path file, CancellationToken token)
            throws RenderStepException {
        NativeFfmpeg.load();
        List<Segment> segments = Segment.of(shots, format.frameRate());
        H264Codec best = codec.isPresent() ? codec.get() : H264Codec.best();
        try (FfmpegSegmentEncoder encoder = new FfmpegSegmentEncoder(best, format, recent)) {
            new SegmentCoder(encoder, format, pictureCache).code(segments, file, token);
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
        NativeFfmpeg.load();
        PartFile.write(target, token, part -> {
            List<Path> sounds = codeSound(plan, token, share -> progress.accept(share * SOUND_SHARE));
            join(plan, sounds, part, token, share -> progress.accept(SOUND_SHARE + share * (1 - SOUND_SHARE)));
        });
        progress.accept(1);
    }

    private List<Path> codeSound(Plan plan, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException, IOException {
        int count = plan.clips().size();
        long[] starts = starts(plan);
        SoundCoder coder =
                new SoundCoder(soundCache, new AudioGrid(plan.format().frameRate()));
        return EachScene.work(
                count,
                token,
                (scene, own) -> {
                    byte[] packets =
                            coder.code(plan.clips().get(scene), starts[scene], Optional.ofNullable(plan.bed()), own);
                    return Files.write(plan.work().resolve("sound-%04d.aac".formatted(scene + 1)), packets);
                },
                done -> progress.accept(done / (double) count));
    }

    /** Each clip's first picture. */
    private static long[] starts(Plan plan) {
        long[] starts = new long[plan.clips().size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + plan.clips().get(i - 1).frames();
        }
        return starts;
    }

    private static void join(Plan plan, List<Path> sounds, Path part, CancellationToken token, DoubleConsumer progress)
            throws RenderStepException, IOException {
        token.throwIfCanceled();
        ParameterSets sets = CodedPictures.sets(plan);
        Silence silence = Silence.coded();
        try (Mp4Writer mp4 = new Mp4Writer(part, token)) {
            var language = plan.facts().language();
            var pictures = mp4.addPictures(plan.format(), sets.decoderConfiguration(), language);
            var sound = mp4.addSound(silence.configuration(), language);
            Optional<TextLane> texts = Optional.empty();
            if (plan.subtitles() != null) {
                var track = mp4.addSubtitles(TimedText.description(plan.format()), language);
                texts = Optional.of(new TextLane(TimedText.samples(plan.subtitles()), text -> mp4.write(track, text)));
            }
            mp4.begin(FileFacts.metadata(plan.facts()), FileFacts.chapters(plan));
            PictureSequence sequence = new PictureSequence(sets);
            Joiner joiner = new Joiner(
                    mp4, pictures, sound, texts, sequence, plan.format().frameRate(), silence.packet(), token);
            for (int i = 0; i < plan.clips().size(); i++) {
                add(joiner, plan.clips().get(i), sounds.get(i));
                if (i % SCENES_PER_REPORT == 0) {
                    progress.accept(i / (double) plan.clips().size());
                }
            }
            joiner.finish();
            mp4.finish();
        }
    }

    private static void add(Joiner joiner, Clip clip, Path sound) throws RenderStepException, IOException {
        try (CodedPictures.Reader coded = new CodedPictures.Reader(clip.pictures())) {
            joiner.add(coded, sound, clip.frames());
        }
    }
}
