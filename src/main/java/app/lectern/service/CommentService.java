package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.SceneComments;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Comments on scripts and their scenes. Thread-safe. */
public final class CommentService {
    private static final int LONGEST = 4_000;

    private final SceneComments comments;
    private final ScriptService scripts;
    private final Clock clock;
    private final Supplier<String> ids;

    public CommentService(SceneComments comments, ScriptService scripts, Clock clock, Supplier<String> ids) {
        this.comments = comments;
        this.scripts = scripts;
        this.clock = clock;
        this.ids = ids;
    }

    /** Comments on a script or a whole scene; see {@link #comment(User, String, String, String, String, boolean)}. */
    public SceneComment comment(User user, String scriptId, @Nullable String sceneId, String text, boolean blocking) {
        return comment(user, scriptId, sceneId, null, text, blocking);
    }

    /**
     * Comments on a script. Only a REVIEWER may hold up its approval.
     *
     * @param sceneId the scene it is about; null for the whole script
     * @param quote words of that scene's narration as it is written, which the comment is about; null when it is about
     *     the whole scene
     * @param blocking whether the script cannot be approved while this is open
     * @throws app.lectern.domain.RefusedException SCRIPT_NOT_FOUND, PERMISSION_DENIED, or INVALID_REQUEST when there is
     *     no such scene, no such words in it, or no text
     */
    public SceneComment comment(
            User user,
            String scriptId,
            @Nullable String sceneId,
            @Nullable String quote,
            String text,
            boolean blocking) {
        if (blocking) {
            requireOneOf(user, "denied.block", Role.REVIEWER);
        }
        VideoScript script = scripts.get(user, scriptId);
        requireText(text);
        requirePlace(script, sceneId, quote);
        SceneComment comment = new SceneComment(
                ids.get(),
                script.videoId(),
                scriptId,
                sceneId,
                quote,
                text,
                blocking,
                user.userId(),
                clock.instant(),
                null);
        comments.insert(comment, event(HistoryAction.COMMENTED, user, script, comment));
        return comment;
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw refused(ReasonCode.INVALID_REQUEST, "comment.empty");
        }
        if (text.length() > LONGEST) {
            throw refused(ReasonCode.INVALID_REQUEST, "text.too-long", LONGEST, text.length());
        }
    }

    private void requirePlace(VideoScript script, @Nullable String sceneId, @Nullable String quote) {
        if (sceneId == null) {
            if (quote != null) {
                throw refused(ReasonCode.INVALID_REQUEST, "comment.quote-without-scene");
            }
            return;
        }
        Scene scene = scripts.content(script).scenes().stream()
                .filter(one -> one.id().equals(sceneId))
                .findFirst()
                .orElseThrow(() -> refused(ReasonCode.INVALID_REQUEST, "comment.no-such-scene", sceneId));
        if (quote != null && (quote.isBlank() || !scene.text().contains(quote))) {
            throw refused(ReasonCode.INVALID_REQUEST, "comment.no-such-words", sceneId);
        }
    }

    /**
     * Settles a comment; one that is settled stays as it was. A blocking one may be settled by who made it or by a
     * REVIEWER, any other by everybody who can read it.
     *
     * @throws app.lectern.domain.RefusedException COMMENT_NOT_FOUND or PERMISSION_DENIED
     */
    public SceneComment resolve(User user, String commentId) {
        SceneComment comment = mayBeSettled(user, commentId);
        comments.resolve(commentId, event(HistoryAction.COMMENT_RESOLVED, user, comment), clock.instant());
        return found(commentId);
    }

    /**
     * Opens a settled comment again; one that is open stays so. Whoever may settle it may.
     *
     * @throws app.lectern.domain.RefusedException COMMENT_NOT_FOUND or PERMISSION_DENIED
     */
    public SceneComment reopen(User user, String commentId) {
        SceneComment comment = mayBeSettled(user, commentId);
        comments.reopen(commentId, event(HistoryAction.COMMENT_REOPENED, user, comment), clock.instant());
        return found(commentId);
    }

    private SceneComment mayBeSettled(User user, String commentId) {
        requireAnyRole(user);
        SceneComment comment = found(commentId);
        if (comment.blocking() && !comment.createdBy().equals(user.userId())) {
            requireOneOf(user, "denied.resolve", Role.REVIEWER);
        }
        return comment;
    }

    private SceneComment found(String commentId) {
        return comments.find(commentId)
                .orElseThrow(() -> refused(ReasonCode.COMMENT_NOT_FOUND, "comment.not-found", commentId));
    }

    /** The open comments on all videos, the oldest first. */
    public List<SceneComment> open(User user) {
        requireAnyRole(user);
        return comments.open();
    }

    /** The comments on all revisions of a video, the oldest first. */
    public List<SceneComment> ofVideo(User user, String videoId) {
        requireAnyRole(user);
        return comments.ofVideo(videoId);
    }

    /** The comments on a script, and those still open on its earlier revisions, the oldest first. */
    public List<SceneComment> ofScript(User user, String scriptId) {
        VideoScript script = scripts.get(user, scriptId);
        List<String> earlier = scripts.ofVideo(user, script.videoId()).stream()
                .filter(revision -> revision.revision() < script.revision())
                .map(VideoScript::scriptId)
                .toList();
        return comments.ofVideo(script.videoId()).stream()
                .filter(comment -> comment.scriptId().equals(scriptId)
                        || (comment.resolved() == null && earlier.contains(comment.scriptId())))
                .toList();
    }

    private HistoryEvent event(HistoryAction action, User user, SceneComment comment) {
        return event(action, user, scripts.get(user, comment.scriptId()), comment);
    }

    private static HistoryEvent event(HistoryAction action, User user, VideoScript script, SceneComment comment) {
        Map<String, String> details = new TreeMap<>();
        details.put("comment_id", comment.commentId());
        details.put("revision", Integer.toString(script.revision()));
        details.put("sha256", script.sha256());
        details.put("text", comment.text());
        details.put("blocking", Boolean.toString(comment.blocking()));
        if (comment.sceneId() != null) {
            details.put("scene_id", comment.sceneId());
        }
        if (comment.quote() != null) {
            details.put("quote", comment.quote());
        }
        return new HistoryEvent(action, user.userId(), comment.videoId(), comment.scriptId(), details);
    }
}
