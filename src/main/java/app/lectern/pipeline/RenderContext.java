package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one run of the pipeline knows: its job, its folder, and what each step left for the next. One thread. */
final class RenderContext {
    /** The finished files. */
    record Files(Path video, Path subtitles, Path webSubtitles, Path transcript, Path thumbnail) {}

    /** Where the kept files are found. */
    record Urls(URI video, URI subtitles, URI thumbnail) {}

    private final RenderJob job;
    private final Path folder;
    private final @Nullable Path pictures;
    private final CancellationToken token;
    private final StepListener listener;
    private final Consumer<Message> log;
    private int percent;

    private @Nullable Script script;
    private List<SceneSpeech> speeches = List.of();
    private Soundtracks.@Nullable Read soundtrack;
    private SubtitleTrack subtitles = new SubtitleTrack(List.of());
    private @Nullable Timeline timeline;
    private @Nullable Urls urls;
    private List<KeptFile> kept = List.of();
    private @Nullable VideoAsset asset;

    /** @param log told what people may want to read about the run; called on any thread */
    RenderContext(
            RenderJob job,
            Path folder,
            @Nullable Path pictures,
            CancellationToken token,
            StepListener listener,
            Consumer<Message> log) {
        this.log = log;
        this.job = job;
        this.folder = folder;
        this.pictures = pictures;
        this.token = token;
        this.listener = listener;
    }

    RenderJob job() {
        return job;
    }

    @Nullable
    Path pictures() {
        return pictures;
    }

    CancellationToken token() {
        return token;
    }

    Path speechFile(int scene) {
        return folder.resolve("speech-%04d.pcm".formatted(scene + 1));
    }

    Path picturesFile(int scene) {
        return folder.resolve("pictures-%04d.h264".formatted(scene + 1));
    }

    /** Where the run's files lie. */
    Path folder() {
        return folder;
    }

    Files files() {
        return new Files(
                folder.resolve("video.mp4"),
                folder.resolve("subtitles.srt"),
                folder.resolve("subtitles.vtt"),
                folder.resolve("transcript.txt"),
                folder.resolve("thumbnail.jpg"));
    }

    /** The key under which everything this run makes is kept. */
    String assetPrefix() {
        return assetPrefix(job);
    }

    /** The key under which everything a job makes is kept. */
    static String assetPrefix(RenderJob job) {
        return "videos/" + job.videoId() + "/" + job.scriptId() + "/" + job.jobId() + "/";
    }

    /** Writes into the job's log. */
    void told(Message line) {
        log.accept(line);
    }

    /** Tells that a share of the step, 0 to 1, is done, and ends the run here when it is cancelled. */
    void progress(RenderStep step, double share) {
        token.throwIfCanceled();
        int now = Math.max(percent, step.percent(share));
        if (now != percent || share == 0) {
            percent = now;
            listener.progressed(step, now);
        }
    }

    Script script() {
        return Objects.requireNonNull(script, "VALIDATE_SCRIPT has not run");
    }

    void script(Script checked) {
        script = checked;
    }

    List<SceneSpeech> speeches() {
        return speeches;
    }

    void speeches(List<SceneSpeech> spoken) {
        speeches = List.copyOf(spoken);
        timeline = Timeline.of(
                script(), speeches, job.format().frameRate(), soundtrack().edges());
    }

    /** When each scene is on the screen; known as soon as everything is spoken. */
    Timeline timeline() {
        return Objects.requireNonNull(timeline, "GENERATE_TTS has not run");
    }

    Soundtracks.Read soundtrack() {
        return Objects.requireNonNull(soundtrack, "VALIDATE_SCRIPT has not run");
    }

    void soundtrack(Soundtracks.Read read) {
        soundtrack = read;
    }

    SubtitleTrack subtitles() {
        return subtitles;
    }

    void subtitles(SubtitleTrack made) {
        subtitles = made;
    }

    Urls urls() {
        return Objects.requireNonNull(urls, "UPLOAD_ASSETS has not run");
    }

    void urls(Urls kept) {
        urls = kept;
    }

    /** What was put into the storage, as it was made. */
    List<KeptFile> kept() {
        return kept;
    }

    void kept(List<KeptFile> files) {
        kept = List.copyOf(files);
    }

    VideoAsset asset() {
        return Objects.requireNonNull(asset, "FINALIZE has not run");
    }

    void asset(VideoAsset finished) {
        asset = finished;
    }
}
