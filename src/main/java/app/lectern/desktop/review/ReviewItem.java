package app.lectern.desktop.review;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.due.DueState;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A script that was sent for review once, or is spoken about.
 *
 * @param open how many comments on it, and on the revisions before it, are open
 * @param blocking how many of them hold up its approval
 * @param mine whether it is the turn of the person who looks
 * @param asked whether that person was asked for the review by name
 * @param due how near the last day of the review is; null when there is none, or it is over
 */
public record ReviewItem(
        LibraryEntry entry,
        VideoScript script,
        int open,
        int blocking,
        boolean mine,
        boolean asked,
        @Nullable DueState due) {
    /** Where in its review a script is. */
    public enum Stage {
        WAITING,
        RETURNED,
        DONE
    }

    /** Who looks, and when. */
    record Looking(User user, WorkspaceMode mode, LocalDate today) {}

    /** What a script is to somebody; its comments are counted before. */
    static ReviewItem of(LibraryEntry entry, VideoScript script, int open, int blocking, Looking looking) {
        User user = looking.user();
        WorkspaceMode mode = looking.mode();
        boolean turn = !entry.expired()
                && switch (stage(script)) {
                    case WAITING -> decides(user) && !isOwn(script, user, mode);
                    case RETURNED ->
                        script.editedBy().equals(user.userId())
                                || script.createdBy().equals(user.userId());
                    case DONE -> false;
                };
        boolean waits = stage(script) == Stage.WAITING;
        LocalDate dueOn = dueOn(script);
        return new ReviewItem(
                entry,
                script,
                open,
                blocking,
                turn,
                waits && plan(script).names(user.userId()),
                waits && dueOn != null ? DueState.of(dueOn, looking.today()) : null);
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

    private static ReviewPlan plan(VideoScript script) {
        return script.sent() == null ? ReviewPlan.NONE : script.sent().plan();
    }

    private static @Nullable LocalDate dueOn(VideoScript script) {
        return plan(script).dueOn();
    }

    /** Who is asked, and until when. */
    public ReviewPlan plan() {
        return plan(script);
    }

    /** Whether the person who looks is to be reminded of it today. */
    boolean isPressing(User user) {
        return mine && due != null && due.isPressing() && plan().asks(user.userId());
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
