package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.WorkingCopy;
import app.lectern.script.CanonicalJson;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.store.WorkingCopies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Scripts while they are written. What is written is kept as a working copy, also when it is incomplete; saving makes it
 * the script's text, with a line in the history. Only an AUTHOR or a REVIEWER writes. Thread-safe.
 */
public final class DraftService implements AutoCloseable {
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final double FIRST_SCENE_SEC = 3;

    private final ScriptService scripts;
    private final WorkingCopies copies;
    private final ScriptFiles files;
    private final ScriptReader reader;
    private final Clock clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lectern-drafts").factory());

    public DraftService(
            ScriptService scripts, WorkingCopies copies, ScriptFiles files, ScriptReader reader, Clock clock) {
        this.scripts = scripts;
        this.copies = copies;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    /** Runs what keeps drafts one after another; what was handed over is done before the workspace is closed. */
    public Executor inOrder() {
        return writer;
    }

    /**
     * Begins a script: its first revision is one silent scene with the title, because what is kept must be readable; the
     * working copy holds the empty scene that is written into.
     */
    public VideoScript begin(User user, String videoId, String title) {
        SceneDocument still = SceneDocument.empty().withTitle(title).withVoicing(new Silent(FIRST_SCENE_SEC));
        VideoScript script = scripts.create(
                user, videoId, ScriptDocument.titled(title).with(0, still).json(), null);
        ScriptDocument empty =
                ScriptDocument.titled(title).with(0, SceneDocument.empty().withTitle(title));
        keep(user, script.scriptId(), script.sha256(), empty.json());
        return script;
    }

    /** Opens a script; whoever may not write has no working copy. */
    public OpenedDraft open(User user, String scriptId) {
        VideoScript script = scripts.get(user, scriptId);
        WorkingCopy copy = copies.find(scriptId, user.userId())
                .filter(one -> !CanonicalJson.sha256(one.json()).equals(script.sha256()))
                .orElse(null);
        List<String> others =
                copies.othersSince(scriptId, user.userId(), clock.instant().minus(FRESH));
        return new OpenedDraft(script, copy, others);
    }

    /**
     * Keeps what was written, in the place of the person's last working copy.
     *
     * @param baseSha256 the kept text that it began from
     * @throws RefusedException SCRIPT_NOT_FOUND, PERMISSION_DENIED, or INVALID_SCRIPT when it is no JSON of scenes or too
     *     large
     */
    public void keep(User user, String scriptId, String baseSha256, String json) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        scripts.found(scriptId);
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        if (size > ScriptLimits.FILE_BYTES) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.too-large", ScriptLimits.FILE_BYTES / (1024 * 1024));
        }
        int scenes = ScriptDocument.of(json).scenes().size();
        if (scenes > ScriptLimits.SCENES) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.too-many-scenes", scenes, ScriptLimits.SCENES);
        }
        copies.keep(new WorkingCopy(scriptId, user.userId(), baseSha256, json, clock.instant()));
    }

    /**
     * Makes what was written the script's text; of an APPROVED or REJECTED script the next revision. What is refused stays
     * a working copy.
     *
     * @param baseSha256 the kept text that it began from
     * @return the changed script, or the new one
     * @throws RefusedException as {@link ScriptService#edit}; TEXT_CHANGED also when there is a newer revision already
     */
    public VideoScript save(User user, String scriptId, String baseSha256, String json) {
        keep(user, scriptId, baseSha256, json);
        requireNewest(user, scripts.found(scriptId), json);
        VideoScript saved = scripts.edit(user, scriptId, json, null, baseSha256);
        copies.drop(scriptId, user.userId());
        return saved;
    }

    private void requireNewest(User user, VideoScript script, String json) {
        boolean makesRevision = script.status() != ScriptStatus.DRAFT
                && !CanonicalJson.sha256(json).equals(script.sha256());
        if (makesRevision && !newest(user, script).scriptId().equals(script.scriptId())) {
            throw refused(ReasonCode.TEXT_CHANGED, "script.text-changed");
        }
    }

    /** The newest revision of a script's video. */
    public VideoScript newest(User user, VideoScript script) {
        return scripts.ofVideo(user, script.videoId()).getFirst();
    }

    /** Forgets what was written and not saved. */
    public void drop(User user, String scriptId) {
        copies.drop(scriptId, user.userId());
    }

    /**
     * Makes what was written the newest text although somebody else has saved another one, which stays in the history.
     *
     * @param theirs the other text, as it was shown
     */
    public VideoScript overwrite(User user, String scriptId, VideoScript theirs, String json) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        copyFiles(scriptId, theirs.scriptId());
        VideoScript saved = save(user, theirs.scriptId(), theirs.sha256(), json);
        copies.drop(scriptId, user.userId());
        return saved;
    }

    /**
     * Puts what was written aside as a video of its own, for later, because somebody else has saved another text.
     *
     * @param videoId of the new video
     * @return the new video's script, which is the kept text when what was written is incomplete
     */
    public VideoScript setAside(User user, String scriptId, String json, String videoId) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        VideoScript source = scripts.found(scriptId);
        String title = ScriptDocument.of(json).title();
        String kept = ScriptDocument.of(source.rawJson()).withTitle(title).json();
        VideoScript copy = scripts.create(user, videoId, kept, files.of(scriptId));
        copyFiles(scriptId, copy.scriptId());
        keep(user, copy.scriptId(), copy.sha256(), json);
        copies.drop(scriptId, user.userId());
        if (check(copy.scriptId(), json) instanceof ScriptReading.Accepted) {
            return save(user, copy.scriptId(), copy.sha256(), json);
        }
        return copy;
    }

    private void copyFiles(String from, String to) {
        Path folder = files.of(from);
        if (folder != null && !from.equals(to)) {
            files.copyMissing(folder, to);
        }
    }

    /** What is wrong with what was written; waits for the disk. */
    public ScriptReading check(String scriptId, String json) {
        return reader.read(json, new ScriptFolder(files.of(scriptId)));
    }

    /**
     * Takes a picture into the script's own files.
     *
     * @param name its file name; made unique
     * @return its path as the script names it
     * @throws RefusedException PERMISSION_DENIED, or INVALID_SCRIPT when it is no PNG or JPEG, or too large
     */
    public String addPicture(User user, String scriptId, Path picture, String name) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        scripts.found(scriptId);
        return files.addPicture(scriptId, picture, name);
    }

    /**
     * Takes scenes of a file, with what they show and play, into the script's own files. The script itself stays as it is.
     *
     * @param chosen which of the file's scenes, from 0
     * @return the scenes, in their order, as the script names their files
     * @throws RefusedException PERMISSION_DENIED, SCRIPT_NOT_FOUND, or INVALID_SCRIPT when there are no such scenes
     */
    public List<SceneDocument> takeScenes(User user, String scriptId, ImportPreview preview, Set<Integer> chosen) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        scripts.found(scriptId);
        preview.requireScenes(chosen);
        Path folder = preview.folder();
        List<SceneDocument> all = preview.document().scenes();
        return new TreeSet<>(chosen)
                .stream()
                        .map(all::get)
                        .map(scene -> folder == null ? scene : takeFiles(scriptId, folder, scene))
                        .toList();
    }

    private SceneDocument takeFiles(String scriptId, Path folder, SceneDocument scene) {
        SceneDocument shown =
                scene.image().isEmpty() ? scene : scene.withImage(files.takeIn(scriptId, folder, scene.image()));
        return shown.voicing() instanceof Recorded recorded
                ? shown.withVoicing(new Recorded(files.takeIn(scriptId, folder, recorded.file())))
                : shown;
    }

    /** The folder of a script's files, which need not be there. */
    public Path folder(String scriptId) {
        return files.folder(scriptId);
    }

    /** Waits for what was handed to {@link #inOrder}. */
    @Override
    public void close() {
        writer.close();
    }
}
