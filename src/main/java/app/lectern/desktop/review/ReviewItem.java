package app.lectern.desktop.review;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.time.Instant;

/**
 * A script that was sent for review once, or is spoken about.
 *
 * @param open how many comments on it, and on the revisions before it, are open
 * @param blocking how many of them hold up its approval
 * @param mine whether it is the turn of the person who looks
 */
public record ReviewItem(LibraryEntry entry, VideoScript script, int open, int blocking, boolean mine) {
    /** Where in its review a script is. */
    public enum Stage {
        WAITING,
        RETURNED,
        DONE
    }

    /** What a script is to somebody; its comments are counted before. */
    static ReviewItem of(
            LibraryEntry entry, VideoScript script, int open, int blocking, User user, WorkspaceMode mode) {
        boolean turn = !entry.expired()
                && switch (stage(script)) {
                    case WAITING -> decides(user) && !isOwn(script, user, mode);
                    case RETURNED ->
                        script.editedBy().equals(user.userId())
                                || script.createdBy().equals(user.userId());
                    case DONE -> false;
                };
        return new ReviewItem(entry, script, open, blocking, turn);
    }

    /** Whether somebody approves and rejects scripts. */
    static boolean decides(User user) {
        return user.has(Role.REVIEWER) || user.has(Role.ADMIN);
    }

    /** Whether other eyes than these must approve it. */
    static boolean isOwn(VideoScript script, User user, WorkspaceMode mode) {
        return mode == WorkspaceMode.TEAM && script.editedBy().equals(user.userId());
    }

    private static Stage stage(VideoScript script) {
        return script.status() == ScriptStatus.APPROVED
                ? Stage.DONE
                : script.isInReview() ? Stage.WAITING : Stage.RETURNED;
    }

    public Stage stage() {
        return stage(script);
    }

    public String title() {
        return entry.video().title();
    }

    /** Its training's title; empty when it has none. */
    public String training() {
        return entry.education() == null ? "" : entry.education().title();
    }

    /** When it came into its stage. */
    Instant since() {
        ReviewRequest sent = script.sent();
        if (script.approval() != null) {
            return script.approval().at();
        }
        if (script.rejection() != null) {
            return script.rejection().at();
        }
        return sent == null ? script.editedAt() : sent.at();
    }
}
