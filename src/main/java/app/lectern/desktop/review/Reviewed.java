package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.compare.ScriptComparison;
import app.lectern.service.LibraryEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script that is looked at, as it was read.
 *
 * @param revisions all of its video, newest first; the first is the script
 * @param approved the last approved revision before it; null when none was
 * @param comparison what became of the approved one; of nothing when there is none
 * @param comments on all revisions, the oldest first
 */
public record Reviewed(
        ReviewItem item,
        List<VideoScript> revisions,
        SlideSource source,
        @Nullable VideoScript approved,
        ScriptComparison comparison,
        List<SceneComment> comments,
        WorkspaceMode mode) {
    private static final String NOTHING = "{}";

    public Reviewed {
        revisions = List.copyOf(revisions);
        comments = List.copyOf(comments);
    }

    /** Reads a video's newest script and compares it; waits for the disk. */
    static Reviewed read(Studio studio, String videoId) {
        LibraryEntry entry = studio.lectern().library().entry(studio.user(), videoId);
        VideoScript script = entry.script();
        if (script == null) {
            throw new RefusedException(ReasonCode.SCRIPT_NOT_FOUND, Message.of("script.not-found", videoId));
        }
        var scripts = studio.lectern().scripts();
        List<VideoScript> revisions = scripts.ofVideo(studio.user(), videoId);
        VideoScript approved = revisions.stream()
                .filter(one -> one.revision() < script.revision() && one.status() == ScriptStatus.APPROVED)
                .findFirst()
                .orElse(null);
        List<SceneComment> comments = studio.lectern().comments().ofVideo(studio.user(), videoId);
        WorkspaceMode mode = studio.lectern().people().mode();
        // the text names its slides: a draft may get another one
        SlideSource source = new SlideSource(script.sha256(), scripts.content(script), scripts.picturesOf(script));
        return new Reviewed(
                ReviewQueue.item(entry, script, comments, ReviewQueue.looking(studio)),
                revisions,
                source,
                approved,
                ScriptComparison.of(approved == null ? NOTHING : approved.rawJson(), script.rawJson()),
                comments,
                mode);
    }

    public VideoScript script() {
        return item.script();
    }

    public List<Scene> scenes() {
        return source.script().scenes();
    }

    /** Which scene has an id, from 0; -1 when none has. */
    int sceneOf(@Nullable String sceneId) {
        for (int i = 0; i < scenes().size(); i++) {
            if (scenes().get(i).id().equals(sceneId)) {
                return i;
            }
        }
        return -1;
    }

    /** The comments that are open, the oldest first. */
    List<SceneComment> open() {
        return comments.stream().filter(one -> one.resolved() == null).toList();
    }

    /** How many open comments a scene has. */
    long openOn(int scene) {
        String id = scenes().get(scene).id();
        return open().stream().filter(one -> id.equals(one.sceneId())).count();
    }
}
