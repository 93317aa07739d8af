package app.lectern.export.lesson;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Video;
import app.lectern.domain.render.Aspect;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.export.lesson.FinishedLesson.Files;
import app.lectern.export.lesson.FinishedLesson.Source;
import app.lectern.service.AssetService;
import app.lectern.service.FinishedFiles;
import app.lectern.service.LibraryEntry;
import app.lectern.service.LibraryService;
import app.lectern.service.RenderService;
import app.lectern.service.ScriptService;
import app.lectern.service.TranslationService;
import app.lectern.subtitle.SrtFormat;
import app.lectern.subtitle.SubtitleSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens finished lessons for whoever may have their files. Waits for disk, network and database. Thread-safe.
 *
 * @param files brings what lies in a bucket here
 */
public record LessonReader(
        LibraryService library,
        AssetService assets,
        RenderService renders,
        ScriptService scripts,
        TranslationService translations,
        FinishedFiles files) {
    private static final int PAGE = 50;

    /**
     * What people are to see of a video: what is published, else its newest render.
     *
     * @throws RefusedException VIDEO_NOT_FOUND, ASSET_NOT_FOUND, EDU_EXPIRED or PERMISSION_DENIED
     * @throws IOException when its files cannot be read
     */
    public FinishedLesson ofVideo(User user, String videoId) throws IOException {
        LibraryEntry entry = library.entry(user, videoId);
        VideoAsset asset = entry.published() == null
                ? assets.newestOf(user, videoId)
                : assets.get(user, entry.published().videoAssetId());
        return of(user, entry.video(), asset);
    }

    /**
     * What a render made.
     *
     * @throws RefusedException as {@link #ofVideo}; JOB_NOT_FOUND when the video has no such render, or CANNOT_PUBLISH
     *     when it is a draft
     * @throws IOException when its files cannot be read
     */
    public FinishedLesson ofJob(User user, String videoId, String jobId) throws IOException {
        RenderJob job = renders.get(user, jobId);
        if (!job.videoId().equals(videoId)) {
            throw refused(ReasonCode.JOB_NOT_FOUND, "job.not-found", jobId);
        }
        if (job.assetId() == null) {
            throw refused(
                    ReasonCode.ASSET_NOT_FOUND, "job.no-asset", job.status().name());
        }
        return ofAsset(user, job.assetId());
    }

    /** The same by the asset's id. */
    public FinishedLesson ofAsset(User user, String assetId) throws IOException {
        VideoAsset asset = assets.get(user, assetId);
        return of(user, library.entry(user, asset.videoId()).video(), asset);
    }

    private FinishedLesson of(User user, Video video, VideoAsset asset) throws IOException {
        RenderJob job = jobOf(user, asset);
        if (job != null && job.format().draft()) {
            throw refused(ReasonCode.CANNOT_PUBLISH, "job.draft");
        }
        Path mp4 = files.of(asset.videoUrl());
        SubtitleTrack bare = subtitles(files.of(asset.subtitleUrl()));
        Source source = job == null ? null : source(user, job);
        LessonScenes scenes = LessonScenes.of(mp4, bare, asset.durationSec(), source == null ? null : source.script());
        return new FinishedLesson(
                identity(video),
                asset.videoAssetId(),
                video.title(),
                language(source, bare),
                asset.durationSec(),
                job == null ? Aspect.WIDE : job.format().aspect(),
                new Files(mp4, files.of(asset.thumbnailUrl())),
                scenes.subtitles(),
                LessonScenes.isBurned(source == null ? null : source.script()),
                scenes.list(),
                source == null ? List.of() : new TranslatedSubtitles(this, user).of(video.videoId(), source, scenes),
                source);
    }

    private @Nullable RenderJob jobOf(User user, VideoAsset asset) {
        for (int offset = 0; ; offset += PAGE) {
            List<RenderJob> page = renders.page(user, asset.videoId(), offset, PAGE);
            for (RenderJob job : page) {
                if (asset.videoAssetId().equals(job.assetId())) {
                    return job;
                }
            }
            if (page.size() < PAGE) {
                return null;
            }
        }
    }

    private @Nullable Source source(User user, RenderJob job) {
        try {
            VideoScript script = scripts.get(user, job.scriptId());
            return new Source(scripts.content(script), scripts.picturesOf(script));
        } catch (RefusedException e) {
            return null; // its pictures or its theme are gone, its video is still there
        }
    }

    private static SubtitleTrack subtitles(Path file) throws IOException {
        try {
            return SrtFormat.parse(java.nio.file.Files.readString(file));
        } catch (SubtitleSyntaxException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String language(@Nullable Source source, SubtitleTrack subtitles) {
        if (source != null) {
            return source.script().shownLanguage();
        }
        boolean hangul = subtitles.cues().stream()
                .flatMapToInt(cue -> cue.text().codePoints())
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return hangul ? "ko" : "en";
    }

    /** Two workspaces may each have a video of this id, but did not make it at the same microsecond. */
    private static String identity(Video video) {
        String name = video.videoId() + "\n" + video.createdAt();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusedException refused(ReasonCode reason, String key, Object... arguments) {
        return new RefusedException(reason, Message.of(key, arguments));
    }
}
