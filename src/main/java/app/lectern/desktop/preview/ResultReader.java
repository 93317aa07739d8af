package app.lectern.desktop.preview;

import app.lectern.Lectern;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import app.lectern.pipeline.RenderStepException;
import app.lectern.service.LibraryEntry;
import app.lectern.subtitle.SrtFormat;
import app.lectern.subtitle.SubtitleSyntaxException;
import app.lectern.video.VideoChapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a result of a video. Waits for disk and database.
 *
 * @param jobId the job that made it; null for the video's newest result
 */
record ResultReader(
        Lectern lectern,
        User user,
        String videoId,
        @Nullable String jobId) {
    private static final Logger LOG = LoggerFactory.getLogger(ResultReader.class);
    /** Far more renders than anybody makes of one video between two that were kept. */
    private static final int LOOKED_AT = 50;

    /** @param words of a refusal */
    PreviewState read(Function<Exception, String> words) throws IOException, SubtitleSyntaxException {
        LibraryEntry entry = lectern.library().entry(user, videoId);
        try {
            return new PreviewState.Ready(result(entry));
        } catch (RefusedException e) {
            return switch (e.reason()) {
                case EDU_EXPIRED -> new PreviewState.Locked(entry, words.apply(e));
                case ASSET_NOT_FOUND -> new PreviewState.Unrendered(entry);
                default -> throw e;
            };
        } catch (NoSuchFileException e) {
            return new PreviewState.Lost(entry, e.getFile());
        }
    }

    private Result result(LibraryEntry entry) throws IOException, SubtitleSyntaxException {
        List<VideoAsset> assets = lectern.assets().page(user, videoId, 0, LOOKED_AT);
        VideoAsset asset = asset();
        List<RenderJob> jobs = lectern.renders().page(user, videoId, 0, LOOKED_AT);
        RenderJob job = jobOf(jobs, asset);
        Result.Files files = new Result.Files(
                file(asset.videoUrl()),
                Files.size(file(asset.videoUrl())),
                file(asset.subtitleUrl()),
                file(asset.thumbnailUrl()));
        Chapters chapters = chapters(files.video());
        return new Result(
                entry,
                asset,
                job,
                files,
                chapters.scenesOf(SrtFormat.parse(Files.readString(files.subtitles()))),
                chapters,
                source(job),
                earlier(assets, asset, jobs),
                lectern.publishing().ofVideo(user, videoId));
    }

    private VideoAsset asset() {
        VideoAsset made = jobId == null
                ? null
                : lectern.renders().getWithAsset(user, jobId).asset();
        return made == null ? lectern.assets().newestOf(user, videoId) : made;
    }

    private static Chapters chapters(Path video) {
        try {
            return new Chapters(VideoChapter.of(video));
        } catch (RenderStepException e) {
            LOG.info("The scenes of {} cannot be read", video, e);
            return new Chapters(List.of());
        }
    }

    private @Nullable SlideSource source(@Nullable RenderJob job) {
        if (job == null) {
            return null;
        }
        try {
            return SlideSource.of(lectern.scripts(), lectern.scripts().get(user, job.scriptId()));
        } catch (RefusedException e) {
            return null; // its pictures are gone, its video is still shown
        }
    }

    private Result.@Nullable Earlier earlier(List<VideoAsset> assets, VideoAsset newest, List<RenderJob> jobs)
            throws IOException {
        for (VideoAsset asset : assets) {
            RenderJob job = jobOf(jobs, asset);
            if (!asset.videoAssetId().equals(newest.videoAssetId()) && !isDraft(job) && isThere(asset)) {
                return new Result.Earlier(asset, file(asset.videoUrl()), job == null ? 0 : job.revision());
            }
        }
        return null;
    }

    private boolean isThere(VideoAsset asset) throws IOException {
        try {
            return Files.isReadable(file(asset.videoUrl()));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static boolean isDraft(@Nullable RenderJob job) {
        return job != null && job.format().draft();
    }

    private static @Nullable RenderJob jobOf(List<RenderJob> jobs, VideoAsset asset) {
        return jobs.stream()
                .filter(job -> asset.videoAssetId().equals(job.assetId()))
                .findFirst()
                .orElse(null);
    }

    private Path file(String url) throws IOException {
        return lectern.finishedFiles().of(url);
    }
}
