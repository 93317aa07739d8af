package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.RemovedVideo;
import app.lectern.domain.education.Video;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.Reissues.Copy;
import app.lectern.store.Trainings;
import app.lectern.store.VideoScripts;
import app.lectern.store.Videos;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Videos as such: made, duplicated, renamed, removed and restored. Thread-safe. */
public final class VideoService {
    private final Videos videos;
    private final ScriptService scriptService;
    private final Trainings trainings;
    private final VideoScripts scripts;
    private final Clock clock;

    /** A service on these; {@code scriptService} reads the texts and copies their files. */
    public VideoService(
            Videos videos, ScriptService scriptService, Trainings trainings, VideoScripts scripts, Clock clock) {
        this.videos = videos;
        this.scriptService = scriptService;
        this.trainings = trainings;
        this.scripts = scripts;
        this.clock = clock;
    }

    /**
     * Makes a new video with a text, whose files are copied into the workspace. Only an AUTHOR or a REVIEWER may.
     *
     * @param wishedId the new video's id, with a number behind when that is taken
     * @param folder where its pictures are; null when it has none
     * @return the new video's DRAFT
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_SCRIPT with all findings
     */
    public VideoScript create(User user, String wishedId, String rawJson, @Nullable Path folder) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        if (!VideoId.isValid(wishedId)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "video.bad-id", wishedId);
        }
        return insert(wishedId, id -> scriptService.videoOf(user, id, rawJson, folder));
    }

    /**
     * Makes a new video of a video's newest text, with its pictures and recordings, in the same training. Only an AUTHOR
     * or a REVIEWER may.
     *
     * @return the new video's DRAFT
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, INVALID_REQUEST when the title
     *     cannot be, or INVALID_SCRIPT when the text can no longer be read
     */
    public VideoScript duplicate(User user, String videoId, String title) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        Video source = found(videoId);
        VideoScript newest = scripts.newestOf(videoId)
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.no-script", videoId));
        requireTitle(title);
        return insert(
                videoId,
                id -> new Copy(
                        new Video(id, title, source.educationId(), clock.instant()),
                        scriptService.draftOf(user, newest, id)));
    }

    private VideoScript insert(String wishedId, Function<String, Copy> made) {
        while (true) {
            Copy copy = made.apply(VideoId.free(wishedId, videos::isTaken));
            if (videos.insert(copy)) {
                return scripts.newestOf(copy.video().videoId()).orElseThrow();
            }
        }
    }

    /**
     * Gives a video another title; its texts stay as they are. Only an ADMIN or an AUTHOR may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, or INVALID_REQUEST when the title
     *     cannot be
     */
    public void rename(User user, String videoId, String title) {
        requireOneOf(user, "denied.video-rename", Role.ADMIN, Role.AUTHOR);
        Video before = found(videoId);
        requireTitle(title);
        if (!title.equals(before.title())) {
            Map<String, String> details = Map.of("title", title, "before", before.title());
            videos.rename(videoId, title, event(HistoryAction.VIDEO_RENAMED, user, videoId, details), clock.instant());
        }
    }

    /**
     * Takes a video out of every list. Its texts, renders and history stay. An ADMIN may; an AUTHOR may with a video that
     * they made and of which nothing was ever approved.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, or DUPLICATE_JOB while it is
     *     rendered
     */
    public void remove(User user, String videoId) {
        requireRemovable(user, videoId);
        HistoryEvent event = event(HistoryAction.VIDEO_REMOVED, user, videoId, Map.of());
        boolean removed = user.has(Role.ADMIN)
                ? videos.remove(videoId, event, clock.instant())
                : videos.removeUnapproved(videoId, event, clock.instant());
        if (!removed) {
            requireRemovable(user, videoId);
            throw refused(ReasonCode.DUPLICATE_JOB, "video.rendering", videoId);
        }
    }

    private void requireRemovable(User user, String videoId) {
        requireOneOf(user, "denied.video-remove", Role.ADMIN, Role.AUTHOR);
        found(videoId);
        List<VideoScript> revisions = scripts.ofVideo(videoId);
        boolean own = !revisions.isEmpty() && revisions.getLast().createdBy().equals(user.userId());
        boolean approved = revisions.stream().anyMatch(script -> script.status() == ScriptStatus.APPROVED);
        if (!user.has(Role.ADMIN) && (!own || approved)) {
            throw refused(ReasonCode.PERMISSION_DENIED, own ? "denied.video-approved" : "denied.video-others", videoId);
        }
    }

    /**
     * Brings a removed video back with everything it had. An ADMIN may; an AUTHOR may with what they removed themselves.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or VIDEO_NOT_FOUND when it was not removed
     */
    public void restore(User user, String videoId) {
        requireOneOf(user, "denied.video-restore", Role.ADMIN, Role.AUTHOR);
        RemovedVideo removed = videos.removed().stream()
                .filter(one -> one.video().videoId().equals(videoId))
                .findFirst()
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-removed", videoId));
        if (!user.has(Role.ADMIN) && !removed.removedBy().equals(user.userId())) {
            throw refused(ReasonCode.PERMISSION_DENIED, "denied.video-restore", user.userId());
        }
        HistoryEvent event = event(HistoryAction.VIDEO_RESTORED, user, videoId, Map.of());
        if (!videos.restore(videoId, event, clock.instant())) {
            throw refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-removed", videoId);
        }
    }

    /** The removed videos, removed last first. Only an ADMIN may see them. */
    public List<RemovedVideo> removed(User user) {
        requireOneOf(user, "denied.video-restore", Role.ADMIN);
        return videos.removed();
    }

    private Video found(String videoId) {
        return trainings
                .video(videoId)
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId));
    }

    private static void requireTitle(String title) {
        if (title.isBlank() || title.codePointCount(0, title.length()) > ScriptLimits.TITLE) {
            throw refused(ReasonCode.INVALID_REQUEST, "video.bad-title", ScriptLimits.TITLE);
        }
    }

    private static HistoryEvent event(HistoryAction action, User user, String videoId, Map<String, String> details) {
        return new HistoryEvent(action, user.userId(), videoId, null, details);
    }
}
