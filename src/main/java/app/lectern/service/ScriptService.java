package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Video;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.CanonicalJson;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.store.Reissues;
import app.lectern.store.SceneComments;
import app.lectern.store.Trainings;
import app.lectern.store.VideoScripts;
import app.lectern.store.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Scripts and their revisions as they are written. An APPROVED or REJECTED script is never changed; editing it makes the
 * video's next revision. Thread-safe.
 */
public final class ScriptService {
    /** What scripts are kept in. */
    public record Stores(
            VideoScripts scripts, SceneComments comments, Trainings trainings, WorkspaceSettings workspace) {}

    private static final int MOST_LISTED = 20;

    private final VideoScripts scripts;
    private final Trainings trainings;
    private final ScriptFiles pictures;
    private final Clock clock;
    private final Supplier<String> ids;
    private final ScriptReader reader;

    public ScriptService(Stores stores, ScriptFiles pictures, ScriptReader reader, Clock clock, Supplier<String> ids) {
        this.scripts = stores.scripts();
        this.trainings = stores.trainings();
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps a script as a DRAFT, the next revision of its video; the video is made when it is not there. The pictures it
     * shows are copied into the workspace. Only an AUTHOR or a REVIEWER may.
     *
     * @param folder where its pictures are; null when it has none
     * @throws app.lectern.domain.RefusedException INVALID_SCRIPT with all findings, PERMISSION_DENIED, or ALREADY_THERE
     *     when the video was removed
     */
    public VideoScript create(User user, String videoId, String rawJson, @Nullable Path folder) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        if (!VideoId.isValid(videoId)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "video.bad-id", videoId);
        }
        ScriptReading.Accepted accepted = accepted(reader.read(rawJson, new ScriptFolder(folder)));
        trainings.ensureVideo(video(videoId, accepted));
        if (trainings.video(videoId).isEmpty()) {
            throw refused(ReasonCode.ALREADY_THERE, "video.removed", videoId);
        }
        return insert(user, videoId, accepted, folder, Map.of());
    }

    private Video video(String videoId, ScriptReading.Accepted accepted) {
        String title = accepted.script().title();
        return new Video(videoId, title == null ? videoId : title, null, clock.instant());
    }

    /** A new video with a text, not yet kept, with its own copies of the files; asks for no role. */
    Reissues.Copy videoOf(User user, String videoId, String rawJson, @Nullable Path folder) {
        ScriptReading.Accepted accepted = accepted(reader.read(rawJson, new ScriptFolder(folder)));
        return new Reissues.Copy(video(videoId, accepted), draft(user, videoId, accepted, folder, Map.of()));
    }

    /** The same for a video that has its title already. {@code details} go into the history. */
    Reissues.Copy copyOf(User user, Video video, String rawJson, @Nullable Path folder, Map<String, String> details) {
        ScriptReading.Accepted accepted = accepted(reader.read(rawJson, new ScriptFolder(folder)));
        return new Reissues.Copy(video, draft(user, video.videoId(), accepted, folder, details));
    }

    private VideoScript insert(
            User user,
            String videoId,
            ScriptReading.Accepted accepted,
            @Nullable Path folder,
            Map<String, String> details) {
        Reissues.Draft draft = draft(user, videoId, accepted, folder, details);
        scripts.insert(draft.script(), draft.created());
        return found(draft.script().scriptId());
    }

    /** A new text of a video, not yet kept, with its own copies of the files. */
    private Reissues.Draft draft(
            User user,
            String videoId,
            ScriptReading.Accepted accepted,
            @Nullable Path folder,
            Map<String, String> details) {
        String scriptId = ids.get();
        if (folder != null) {
            pictures.keep(scriptId, accepted.script(), folder);
        }
        Instant now = clock.instant();
        String by = user.userId();
        String sha256 = CanonicalJson.sha256(accepted.json());
        Map<String, String> all = new TreeMap<>(details);
        all.put("sha256", sha256);
        return new Reissues.Draft(
                new VideoScript(
                        scriptId,
                        videoId,
                        1,
                        ScriptStatus.DRAFT,
                        accepted.json(),
                        sha256,
                        by,
                        now,
                        by,
                        now,
                        null,
                        null,
                        null),
                new HistoryEvent(HistoryAction.CREATED, by, videoId, scriptId, all));
    }

    /** The same text for another video, not yet kept, with its own copies of the files; asks for no role. */
    Reissues.Draft draftOf(User user, VideoScript source, String videoId) {
        Path folder = picturesOf(source);
        ScriptReading.Accepted accepted = accepted(reader.read(source.rawJson(), new ScriptFolder(folder)));
        return draft(user, videoId, accepted, folder, Map.of("follows", source.scriptId()));
    }

    /**
     * Gives a script another text. A DRAFT is changed, and taken back when it was sent for review; of an APPROVED or
     * REJECTED one the next revision is made, and the old one stays. Nothing happens when the text says the same. Only an
     * AUTHOR or a REVIEWER may.
     *
     * @param folder where its pictures are; null when it shows only those that the script has already
     * @param baseSha256 the text that was edited, so that nobody's changes are overwritten unseen; null does not ask
     * @return the changed script, or the new one
     * @throws app.lectern.domain.RefusedException SCRIPT_NOT_FOUND, INVALID_SCRIPT, PERMISSION_DENIED, or TEXT_CHANGED
     *     when somebody else was faster
     */
    public VideoScript edit(
            User user, String scriptId, String rawJson, @Nullable Path folder, @Nullable String baseSha256) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        VideoScript before = found(scriptId);
        ScriptChange.requireSame(before, baseSha256);
        Path files = folder == null ? picturesOf(before) : folder;
        ScriptReading.Accepted accepted = accepted(reader.read(rawJson, new ScriptFolder(files)));
        String sha256 = CanonicalJson.sha256(accepted.json());
        if (sha256.equals(before.sha256()) && folder == null) {
            return before;
        }
        if (before.status() != ScriptStatus.DRAFT) {
            return insert(user, before.videoId(), accepted, files, Map.of("follows", before.scriptId()));
        }
        if (folder != null) {
            pictures.keep(scriptId, accepted.script(), folder);
        }
        HistoryEvent event = ScriptChange.event(HistoryAction.EDITED, user, before, Map.of("sha256", sha256));
        ScriptChange.requireDone(
                scripts.edit(before, accepted.json(), sha256, event, clock.instant()), found(scriptId));
        return found(scriptId);
    }

    static ScriptReading.Accepted accepted(ScriptReading reading) {
        return switch (reading) {
            case ScriptReading.Accepted accepted -> accepted;
            case ScriptReading.Refused refusal ->
                throw refused(ReasonCode.INVALID_SCRIPT, "script.refused", listed(refusal.findings()));
        };
    }

    private static Message listed(List<Finding> findings) {
        return lines(findings.stream()
                .map(finding -> Message.of("script.finding", finding.place(), finding.message()))
                .toList());
    }

    /** All of these, at least one, a line each; of very many the first. */
    static Message lines(List<Message> all) {
        Message lines = all.stream()
                .limit(MOST_LISTED)
                .reduce((before, next) -> Message.of("list.lines", before, next))
                .orElseThrow();
        int more = all.size() - MOST_LISTED;
        return more > 0 ? Message.of("list.more", lines, more) : lines;
    }

    /** A script by its id; SCRIPT_NOT_FOUND when it is unknown. */
    public VideoScript get(User user, String scriptId) {
        requireAnyRole(user);
        return found(scriptId);
    }

    VideoScript found(String scriptId) {
        return scripts.find(scriptId)
                .orElseThrow(() -> refused(ReasonCode.SCRIPT_NOT_FOUND, "script.not-found", scriptId));
    }

    /** A video's revisions, newest first. */
    public List<VideoScript> ofVideo(User user, String videoId) {
        requireAnyRole(user);
        return scripts.ofVideo(videoId);
    }

    /**
     * A page of all scripts, newest first.
     *
     * @param status only those; null means all
     */
    public List<VideoScript> page(User user, @Nullable ScriptStatus status, int offset, int limit) {
        requireAnyRole(user);
        return scripts.page(status, offset, limit);
    }

    /** What a kept script says. */
    public Script content(VideoScript script) {
        return accepted(reader.read(script.rawJson(), new ScriptFolder(picturesOf(script))))
                .script();
    }

    /** The folder that a kept script's pictures are relative to; null when it has none. */
    public @Nullable Path picturesOf(VideoScript script) {
        return pictures.of(script.scriptId());
    }
}
