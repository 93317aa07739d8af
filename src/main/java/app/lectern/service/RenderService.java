package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.JobLog;
import app.lectern.domain.render.JobLogLine;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.render.StepTime;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.queue.JobWatchers;
import app.lectern.queue.RenderQueue;
import app.lectern.store.VideoAssets;
import app.lectern.store.VideoScripts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Render jobs: asked for, watched, cancelled. Thread-safe. */
public final class RenderService {
    private final RenderJobs jobs;
    private final VideoScripts scripts;
    private final VideoAssets assets;
    private final EducationService educations;
    private final RenderQueue queue;
    private final JobWatchers watchers;
    private final JobLog log;
    private final Clock clock;
    private final Supplier<String> ids;

    public RenderService(
            RenderJobs jobs,
            VideoScripts scripts,
            VideoAssets assets,
            EducationService educations,
            RenderQueue queue,
            JobWatchers watchers,
            JobLog log,
            Clock clock,
            Supplier<String> ids) {
        this.jobs = jobs;
        this.scripts = scripts;
        this.assets = assets;
        this.educations = educations;
        this.queue = queue;
        this.watchers = watchers;
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Asks for a render of an APPROVED script; it runs in the background. Only a REVIEWER may.
     *
     * @return the PENDING job with a frozen copy of the script
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, INVALID_SCRIPT, EDU_EXPIRED or DUPLICATE_JOB
     */
    public RenderJob create(User user, String videoId, String scriptId, VideoFormat format) {
        return create(user, videoId, scriptId, format, RenderPriority.NORMAL, null);
    }

    /**
     * The same, as urgent as is said, but a request that was made before under the same key gives the job that it made then.
     *
     * @param idempotencyKey what the caller calls this very request, remembered for a day; null for none
     * @throws app.lectern.domain.RefusedException IDEMPOTENCY_KEY_REUSED too, when the key was used for another request
     */
    public RenderJob create(
            User user,
            String videoId,
            String scriptId,
            VideoFormat format,
            RenderPriority priority,
            @Nullable String idempotencyKey) {
        requireOneOf(user, "denied.render", Role.REVIEWER);
        VideoScript script = scriptOf(videoId, scriptId);
        if (script.status() != ScriptStatus.APPROVED) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.not-approved");
        }
        RenderJob job = pending(user, script, format, priority);
        return idempotencyKey == null
                ? queue(job, null)
                : madeBefore(job, idempotencyKey).orElseGet(() -> queue(job, idempotencyKey));
    }

    private VideoScript scriptOf(String videoId, String scriptId) {
        VideoScript script = scripts.find(scriptId)
                .orElseThrow(() -> refused(ReasonCode.INVALID_SCRIPT, "script.not-found", scriptId));
        if (!script.videoId().equals(videoId)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.other-video", scriptId, videoId);
        }
        return script;
    }

    /**
     * Asks for a draft of a script in whatever state, to be looked at before the verdict: small, marked in every picture,
     * never published and never a video's result. Only a REVIEWER may.
     *
     * @param format whose shape and rate it has
     * @return the PENDING job with a frozen copy of the script
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, INVALID_SCRIPT when the video has no such script,
     *     EDU_EXPIRED or DUPLICATE_JOB
     */
    public RenderJob createDraft(User user, String videoId, String scriptId, VideoFormat format) {
        requireOneOf(user, "denied.render", Role.REVIEWER);
        return queue(pending(user, scriptOf(videoId, scriptId), format.asDraft(), RenderPriority.NORMAL), null);
    }

    /**
     * Asks for a FAILED or CANCELED job's render again, as urgently, with that job's own copy of the script. Only a REVIEWER may.
     *
     * @return the new PENDING job
     */
    public RenderJob retry(User user, String jobId) {
        requireOneOf(user, "denied.render", Role.REVIEWER);
        RenderJob job = get(user, jobId);
        if (job.status() != RenderJobStatus.FAILED && job.status() != RenderJobStatus.CANCELED) {
            throw refused(
                    ReasonCode.CANNOT_RETRY, "job.not-retryable", job.status().name());
        }
        return queue(pending(user, scripts.find(job.scriptId()).orElseThrow(), job.format(), job.priority()), null);
    }

    private Optional<RenderJob> madeBefore(RenderJob wanted, String idempotencyKey) {
        Optional<RenderJob> made = jobs.madeBy(wanted.requestedBy(), idempotencyKey);
        if (made.isPresent()
                && !(made.get().scriptId().equals(wanted.scriptId())
                        && made.get().format().equals(wanted.format()))) {
            throw refused(ReasonCode.IDEMPOTENCY_KEY_REUSED, "job.key-reused");
        }
        return made;
    }

    private RenderJob pending(User user, VideoScript script, VideoFormat format, RenderPriority priority) {
        return new RenderJob(
                ids.get(),
                script.videoId(),
                script.scriptId(),
                RenderJobStatus.PENDING,
                null,
                0,
                null,
                null,
                user.userId(),
                clock.instant(),
                null,
                null,
                format,
                priority,
                0,
                script.rawJson(),
                script.revision(),
                script.sha256());
    }

    private RenderJob queue(RenderJob job, @Nullable String idempotencyKey) {
        educations.requireUsable(job.videoId());
        if (!jobs.insert(job, idempotencyKey)) {
            Optional<RenderJob> made = idempotencyKey == null ? Optional.empty() : madeBefore(job, idempotencyKey);
            return made.orElseThrow(() -> refused(ReasonCode.DUPLICATE_JOB, "job.duplicate", job.videoId()));
        }
        log.write(job.jobId(), Message.of("log.asked", job.requestedBy()));
        watchers.changed(job);
        queue.wake(job.jobId());
        return job;
    }

    /**
     * Cancels a PENDING or RUNNING job; what runs stops within a second. Only a REVIEWER, an ADMIN or who asked for the
     * job may.
     *
     * @throws app.lectern.domain.RefusedException JOB_NOT_FOUND, CANNOT_CANCEL or PERMISSION_DENIED
     */
    public RenderJob cancel(User user, String jobId) {
        RenderJob job = get(user, jobId);
        if (!job.requestedBy().equals(user.userId())) {
            requireOneOf(user, "denied.cancel", Role.REVIEWER, Role.ADMIN);
        }
        if (!jobs.cancel(jobId, user.userId(), clock.instant())) {
            throw refused(
                    ReasonCode.CANNOT_CANCEL,
                    "job.cannot-cancel",
                    found(jobId).status().name());
        }
        queue.interrupt(jobId);
        log.write(jobId, Message.of("log.canceled", user.userId()));
        RenderJob canceled = found(jobId);
        watchers.changed(canceled);
        return canceled;
    }

    /** A job by its id; JOB_NOT_FOUND when it is unknown. */
    public RenderJob get(User user, String jobId) {
        requireAnyRole(user);
        return found(jobId);
    }

    private RenderJob found(String jobId) {
        return jobs.find(jobId).orElseThrow(() -> refused(ReasonCode.JOB_NOT_FOUND, "job.not-found", jobId));
    }

    /** A job and its asset; JOB_NOT_FOUND when it is unknown. */
    public JobWithAsset getWithAsset(User user, String jobId) {
        RenderJob job = get(user, jobId);
        Optional<VideoAsset> asset = educations.isExpired(job.videoId()) ? Optional.empty() : assetOf(job);
        return new JobWithAsset(job, asset.orElse(null));
    }

    /** What a job made, whether its training is over or not. */
    Optional<VideoAsset> assetOf(RenderJob job) {
        return Optional.ofNullable(job.assetId()).flatMap(assets::find);
    }

    /** Who spoke in the scenes of a job, in their order. */
    public List<SceneVoice> voices(User user, String jobId) {
        requireAnyRole(user);
        return jobs.voices(jobId);
    }

    /** When the steps of a job's last attempt ran, in their order. */
    public List<StepTime> steps(User user, String jobId) {
        requireAnyRole(user);
        return jobs.steps(jobId);
    }

    /** What happened while a job ran, the oldest first; waits for the disk. */
    public List<JobLogLine> log(User user, String jobId) {
        requireAnyRole(user);
        return log.read(found(jobId).jobId());
    }

    /** All PENDING and RUNNING jobs: first those that run, then those that wait, in the order they will run. */
    public List<RenderJob> unfinished(User user) {
        requireAnyRole(user);
        return jobs.unfinished();
    }

    /** The newest jobs first. */
    public List<RenderJob> newest(User user, int limit) {
        requireAnyRole(user);
        return jobs.newest(limit);
    }

    /**
     * A page of jobs, the newest first.
     *
     * @param videoId only that video's; null means all
     */
    public List<RenderJob> page(User user, @Nullable String videoId, int offset, int limit) {
        requireAnyRole(user);
        return jobs.page(videoId, offset, limit);
    }

    /** Tells every change of every job from now on, on the thread that made it; the watcher must return at once. */
    public JobWatchers.Watch watch(User user, Consumer<RenderJob> watcher) {
        requireAnyRole(user);
        return watchers.watch(watcher);
    }
}
