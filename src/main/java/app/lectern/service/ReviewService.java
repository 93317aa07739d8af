package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The verdict about a script: drafts are sent for it, approved or rejected once. Thread-safe. */
public final class ReviewService {
    private static final int LONGEST_NOTE = 4_000;

    private final ScriptService scripts;
    private final ScriptService.Stores stores;
    private final ReviewPlanning planning;
    private final Clock clock;

    public ReviewService(ScriptService scripts, ScriptService.Stores stores, ReviewPlanning planning, Clock clock) {
        this.scripts = scripts;
        this.stores = stores;
        this.planning = planning;
        this.clock = clock;
    }

    /** Asks everybody who may for the review of a DRAFT, without a last day; the same exceptions. */
    public VideoScript send(User user, String scriptId, String note) {
        return send(user, scriptId, note, ReviewPlan.NONE);
    }

    /**
     * Asks for the review of a DRAFT; asking again changes the note and the plan. Only an AUTHOR or a REVIEWER may.
     *
     * @param note what the reviewer should know; may be empty
     * @throws app.lectern.domain.RefusedException SCRIPT_NOT_FOUND, PERMISSION_DENIED, NOT_A_DRAFT, PERSON_NOT_FOUND for
     *     a reviewer that is unknown, INVALID_REQUEST for one who may not approve it and for a day that is over
     */
    public VideoScript send(User user, String scriptId, String note, ReviewPlan plan) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        requireShort(note);
        VideoScript script = scripts.found(scriptId);
        ReviewPlan checked = planning.checked(script, plan);
        Map<String, String> details = new TreeMap<>(ReviewPlanning.details(checked));
        details.put("note", note);
        HistoryEvent event = ScriptChange.event(HistoryAction.SENT, user, script, details);
        ScriptChange.requireDone(
                stores.scripts().send(script, note, checked, event, clock.instant()), scripts.found(scriptId));
        return scripts.found(scriptId);
    }

    /**
     * Changes who is asked for a review that was asked for, and until when; nothing happens when it is so already. Only an
     * AUTHOR, a REVIEWER or an ADMIN may.
     *
     * @throws app.lectern.domain.RefusedException as {@link #send(User, String, String, ReviewPlan)}, and
     *     INVALID_REQUEST when the script was not sent
     */
    public VideoScript plan(User user, String scriptId, ReviewPlan plan) {
        requireAnyRole(user);
        VideoScript script = scripts.found(scriptId);
        ScriptChange.requireDone(script.status() == ScriptStatus.DRAFT, script);
        if (script.sent() == null) {
            throw refused(ReasonCode.INVALID_REQUEST, "plan.not-sent");
        }
        ReviewPlan checked = planning.checked(script, plan);
        if (checked.equals(script.sent().plan())) {
            return script;
        }
        HistoryEvent event =
                ScriptChange.event(HistoryAction.REVIEW_PLANNED, user, script, ReviewPlanning.details(checked));
        ScriptChange.requireDone(
                planning.plans().change(script, checked, event, clock.instant()), scripts.found(scriptId));
        return scripts.found(scriptId);
    }

    /** Who can be asked for the review of a script by name, by their names. */
    public List<Person> reviewers(User user, String scriptId) {
        requireAnyRole(user);
        return planning.reviewers(scripts.found(scriptId));
    }

    /** Approves the text as it is now; see {@link #approve(User, String, String)}. */
    public VideoScript approve(User user, String scriptId) {
        return approve(user, scriptId, null);
    }

    /**
     * DRAFT → APPROVED, whether it was sent for review or not. Only a REVIEWER or an ADMIN may, in a team workspace only
     * of words that they did not write last, and only when no blocking comment is open. What one has approved before
     * stays as it was approved.
     *
     * @param sha256 the text that was read; null takes the text as it is now
     * @throws app.lectern.domain.RefusedException SCRIPT_NOT_FOUND, PERMISSION_DENIED, OPEN_COMMENT, TEXT_CHANGED, or
     *     NOT_A_DRAFT when it was rejected, or approved by somebody else
     */
    public VideoScript approve(User user, String scriptId, @Nullable String sha256) {
        requireOneOf(user, "denied.approve", Role.REVIEWER, Role.ADMIN);
        VideoScript script = scripts.found(scriptId);
        ScriptChange.requireSame(script, sha256);
        if (user.userId().equals(script.approvedBy())) {
            return script;
        }
        requireOtherEyes(user, script);
        requireNothingBlocks(script);
        HistoryEvent event = ScriptChange.event(HistoryAction.APPROVED, user, script, Map.of());
        ScriptChange.requireDone(stores.scripts().approve(script, event, clock.instant()), scripts.found(scriptId));
        return scripts.found(scriptId);
    }

    /** The same words count as one's own also where another revision has them. */
    private void requireOtherEyes(User user, VideoScript script) {
        boolean wrote = stores.workspace().mode() == WorkspaceMode.TEAM
                && stores.scripts().ofVideo(script.videoId()).stream()
                        .anyMatch(revision -> revision.sha256().equals(script.sha256())
                                && revision.editedBy().equals(user.userId()));
        if (wrote) {
            throw refused(ReasonCode.PERMISSION_DENIED, "denied.own-text", user.userId());
        }
    }

    private void requireNothingBlocks(VideoScript script) {
        List<String> known = stores.scripts().ofVideo(script.videoId()).stream()
                .filter(revision -> revision.revision() <= script.revision())
                .map(VideoScript::scriptId)
                .toList();
        long blocking = stores.comments().ofVideo(script.videoId()).stream()
                .filter(comment ->
                        comment.blocking() && comment.resolved() == null && known.contains(comment.scriptId()))
                .count();
        if (blocking > 0) {
            throw refused(ReasonCode.OPEN_COMMENT, "script.open-comments", blocking);
        }
    }

    /** DRAFT → REJECTED. Only a REVIEWER or an ADMIN may, and must say why. */
    public VideoScript reject(User user, String scriptId, String reason) {
        requireOneOf(user, "denied.approve", Role.REVIEWER, Role.ADMIN);
        VideoScript script = scripts.found(scriptId);
        if (reason.isBlank()) {
            throw refused(ReasonCode.INVALID_REQUEST, "script.reason-missing");
        }
        requireShort(reason);
        HistoryEvent event = ScriptChange.event(HistoryAction.REJECTED, user, script, Map.of("reason", reason));
        ScriptChange.requireDone(
                stores.scripts().reject(script, reason, event, clock.instant()), scripts.found(scriptId));
        return scripts.found(scriptId);
    }

    private static void requireShort(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw refused(ReasonCode.INVALID_REQUEST, "text.too-long", LONGEST_NOTE, note.length());
        }
    }
}
