package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Video;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.store.Trainings;
import app.lectern.store.VideoScripts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Scripts: made as DRAFT, approved or rejected once. Thread-safe. */
public final class ScriptService {
    private static final int MOST_LISTED = 20;

    private final VideoScripts scripts;
    private final Trainings trainings;
    private final ScriptFiles pictures;
    private final Clock clock;
    private final Supplier<String> ids;
    private final ScriptReader reader;

    public ScriptService(
            VideoScripts scripts,
            Trainings trainings,
            ScriptFiles pictures,
            ScriptReader reader,
            Clock clock,
            Supplier<String> ids) {
        this.scripts = scripts;
        this.trainings = trainings;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps a script as a DRAFT of a video; the video is made when it is not there. The pictures it shows are copied
     * into the workspace.
     *
     * @param folder where its pictures are; null when it has none
     * @throws app.lectern.domain.RefusedException INVALID_SCRIPT with all findings
     */
    public VideoScript create(User user, String videoId, String rawJson, @Nullable Path folder) {
        if (!VideoId.isValid(videoId)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "video.bad-id", videoId);
        }
        ScriptReading.Accepted accepted = accepted(reader.read(rawJson, new ScriptFolder(folder)));
        String scriptId = ids.get();
        if (folder != null) {
            pictures.keep(scriptId, accepted.script(), folder);
        }
        String title = accepted.script().title();
        trainings.ensureVideo(new Video(videoId, title == null ? videoId : title, null, clock.instant()));
        scripts.insert(new VideoScript(
                scriptId, videoId, ScriptStatus.DRAFT, accepted.json(), user.userId(), clock.instant(), null, null));
        return get(scriptId);
    }

    private static ScriptReading.Accepted accepted(ScriptReading reading) {
        return switch (reading) {
            case ScriptReading.Accepted accepted -> accepted;
            case ScriptReading.Refused refusal ->
                throw refused(ReasonCode.INVALID_SCRIPT, "script.refused", listed(refusal.findings()));
        };
    }

    /** All findings, a line each; of very many the first. */
    private static Message listed(List<Finding> findings) {
        Message lines = findings.stream()
                .limit(MOST_LISTED)
                .map(finding -> Message.of("script.finding", finding.place(), finding.message()))
                .reduce((before, next) -> Message.of("list.lines", before, next))
                .orElseThrow();
        int more = findings.size() - MOST_LISTED;
        return more > 0 ? Message.of("list.more", lines, more) : lines;
    }

    /** DRAFT → APPROVED. Only a REVIEWER or an ADMIN may; an approved script stays as it was approved. */
    public VideoScript approve(User user, String scriptId) {
        requireOneOf(user, "denied.approve", Role.REVIEWER, Role.ADMIN);
        VideoScript script = get(scriptId);
        if (script.status() == ScriptStatus.APPROVED) {
            return script;
        }
        if (!scripts.approve(scriptId, user.userId(), clock.instant())) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.not-a-draft");
        }
        return get(scriptId);
    }

    /** DRAFT → REJECTED. Only a REVIEWER or an ADMIN may, and must say why. */
    public VideoScript reject(User user, String scriptId, String reason) {
        requireOneOf(user, "denied.approve", Role.REVIEWER, Role.ADMIN);
        get(scriptId);
        if (reason.isBlank()) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.reason-missing");
        }
        if (!scripts.reject(scriptId, user.userId(), reason, clock.instant())) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.not-a-draft");
        }
        return get(scriptId);
    }

    /** A script by its id; SCRIPT_NOT_FOUND when it is unknown. */
    public VideoScript get(String scriptId) {
        return scripts.find(scriptId)
                .orElseThrow(() -> refused(ReasonCode.SCRIPT_NOT_FOUND, "script.not-found", scriptId));
    }

    /** A video's scripts, newest first. */
    public List<VideoScript> ofVideo(String videoId) {
        return scripts.ofVideo(videoId);
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
