package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderPriority;
import app.lectern.queue.JobWatchers;
import app.lectern.queue.RenderQueue;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The line of jobs that wait, and how many run at once. Thread-safe. */
public final class RenderLineService {
    private final RenderJobs jobs;
    private final RenderQueue queue;
    private final WorkspaceSettings workspace;
    private final JobWatchers watchers;
    private final Clock clock;

    public RenderLineService(
            RenderJobs jobs, RenderQueue queue, WorkspaceSettings workspace, JobWatchers watchers, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.workspace = workspace;
        this.watchers = watchers;
        this.clock = clock;
    }

    /**
     * Lets a waiting job run right before another waiting one; among jobs of another priority it takes theirs. Only a REVIEWER or an ADMIN may.
     *
     * @param beforeJobId null for the end of the line
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, JOB_NOT_FOUND, or CANNOT_MOVE when one of them waits
     *     no more
     */
    public void move(User user, String jobId, @Nullable String beforeJobId) {
        requireOneOf(user, "denied.line", Role.REVIEWER, Role.ADMIN);
        found(jobId);
        if (!jobs.move(jobId, beforeJobId, user.userId(), clock.instant())) {
            throw refused(ReasonCode.CANNOT_MOVE, "job.cannot-move");
        }
        watchers.changed(found(jobId));
    }

    /**
     * Makes a waiting job more or less urgent. Only a REVIEWER or an ADMIN may.
     *
     * @return the job as it is now
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, JOB_NOT_FOUND, or CANNOT_MOVE when it waits no more
     */
    public RenderJob prioritise(User user, String jobId, RenderPriority priority) {
        requireOneOf(user, "denied.line", Role.REVIEWER, Role.ADMIN);
        found(jobId);
        if (!jobs.prioritise(jobId, priority, user.userId(), clock.instant())) {
            throw refused(ReasonCode.CANNOT_MOVE, "job.cannot-prioritise");
        }
        RenderJob now = found(jobId);
        watchers.changed(now);
        return now;
    }

    private RenderJob found(String jobId) {
        Optional<RenderJob> job = jobs.find(jobId);
        return job.orElseThrow(() -> refused(ReasonCode.JOB_NOT_FOUND, "job.not-found", jobId));
    }

    /** How many jobs run at once. */
    public int concurrent(User user) {
        requireAnyRole(user);
        return queue.concurrent();
    }

    /** What this machine can carry. */
    public RenderCapacity capacity(User user) {
        requireAnyRole(user);
        return RenderCapacity.ofThisMachine();
    }

    /**
     * Lets so many jobs run at once, from now on and after every start. Only a REVIEWER or an ADMIN may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST outside of 1 to
     *     {@link RenderCapacity#MOST}
     */
    public void concurrent(User user, int jobsAtOnce) {
        requireOneOf(user, "denied.line", Role.REVIEWER, Role.ADMIN);
        if (jobsAtOnce < 1 || jobsAtOnce > RenderCapacity.MOST) {
            throw refused(ReasonCode.INVALID_REQUEST, "render.bad-concurrency", RenderCapacity.MOST);
        }
        if (jobsAtOnce != queue.concurrent()) {
            HistoryEvent event = HistoryEvent.of(
                    HistoryAction.WORKSPACE_CHANGED,
                    user.userId(),
                    Map.of("concurrent_renders", Integer.toString(jobsAtOnce)));
            workspace.concurrentRenders(jobsAtOnce, event, clock.instant());
            queue.concurrent(jobsAtOnce);
        }
    }

    /** How many jobs may run at once on all machines together; empty means as many as there are workers for. */
    public OptionalInt everywhere(User user) {
        requireAnyRole(user);
        return jobs.limit();
    }

    /**
     * Lets so many jobs run at once on all machines together, from now on; what runs already goes on. Only a REVIEWER or an
     * ADMIN may.
     *
     * @param most empty for as many as there are workers for
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST for less than 1
     */
    public void everywhere(User user, OptionalInt most) {
        requireOneOf(user, "denied.line", Role.REVIEWER, Role.ADMIN);
        if (most.isPresent() && most.getAsInt() < 1) {
            throw refused(ReasonCode.INVALID_REQUEST, "render.bad-limit", most.getAsInt());
        }
        if (!most.equals(jobs.limit())) {
            jobs.limit(most, user.userId(), clock.instant());
        }
    }
}
