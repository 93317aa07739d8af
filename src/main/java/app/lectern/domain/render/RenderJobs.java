package app.lectern.domain.render;

import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.asset.VideoAsset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The kept render jobs. Every change is a compare-and-set in the database: it happens only when the job is still in the
 * state and attempt the caller believes, so final states stay final whoever races. Safe for use by many threads and
 * processes.
 */
public interface RenderJobs {
    /**
     * Adds a PENDING job. False, and nothing added, when its video already has a PENDING or RUNNING one, or the key was
     * used before.
     *
     * @param idempotencyKey the caller's name of this very request, if it gave one; remembered for a day
     */
    boolean insert(RenderJob pending, @Nullable String idempotencyKey);

    /** The job that a caller's request of this name made within the last day. */
    Optional<RenderJob> madeBy(String userId, String idempotencyKey);

    Optional<RenderJob> find(String jobId);

    /** The PENDING or RUNNING job of a video. */
    Optional<RenderJob> activeOf(String videoId);

    /** The newest jobs first. */
    List<RenderJob> newest(int limit);

    /**
     * A page of jobs, the newest first.
     *
     * @param videoId only that video's; null means all
     */
    List<RenderJob> page(@Nullable String videoId, int offset, int limit);

    /** All PENDING and RUNNING jobs: first those that run, then those that wait, in the order they will run. */
    List<RenderJob> unfinished();

    /** The RUNNING jobs, and those that have ended at this time or later. */
    List<RenderJob> runningOrEndedSince(Instant time);

    /**
     * Gives the job that is to run next to a worker, with the next attempt, which is that worker's alone. First come those
     * that are RUNNING without a worker, then PENDING ones, which are RUNNING from now on; of either
     * the most urgent, and among those the first in line.
     *
     * @param wakeUp what the worker runs it under, as the queue calls it
     */
    Claim claim(String wakeUp, Instant now);

    /** What asking for the next job gave. */
    sealed interface Claim {
        /** A job that is now RUNNING. */
        record Claimed(RenderJob job) implements Claim {}

        /** Jobs wait, but as many run in all processes together as may. */
        record Full() implements Claim {}

        /** No job waits. */
        record Idle() implements Claim {}
    }

    /**
     * Puts a PENDING job elsewhere in line. Among jobs of another priority it takes theirs. False, and nothing moved, when
     * it or the other waits no more.
     *
     * @param beforeJobId the PENDING job that comes right after it; null for the end of the line
     */
    boolean move(String jobId, @Nullable String beforeJobId, String by, Instant now);

    /** Makes a PENDING job more or less urgent. False, and nothing changed, when it waits no more. */
    boolean prioritise(String jobId, RenderPriority priority, String by, Instant now);

    /** How many jobs are in each state; a state without jobs is 0. */
    Map<RenderJobStatus, Long> countByStatus();

    /** When the PENDING job was asked for that has waited longest. */
    Optional<Instant> oldestWaiting();

    /** How many jobs may run at once in all processes together; empty means as many as there are workers for. */
    OptionalInt limit();

    /**
     * Sets how many jobs may run at once in all processes together, and writes that down. What runs already goes on.
     *
     * @param most at least 1; empty for as many as there are workers for
     * @param by the acting person's user id
     */
    void limit(OptionalInt most, String by, Instant now);

    /** Whether this attempt is still the one that may write: a look at the row, for whoever runs it elsewhere. */
    boolean isCurrent(String jobId, int attempt);

    /**
     * The worker lets go of the job in good order: it is RUNNING without a worker, and this attempt is over. False when it
     * was over before.
     */
    boolean handBack(String jobId, int attempt, Instant now);

    /**
     * The same, because the worker is gone without a word. False too when the job has lost a worker so often that this
     * would be one time too many: then it is for the caller to fail it.
     *
     * @param most how many workers a job may lose before it is given up
     */
    boolean takeBack(String jobId, int attempt, int most, Instant now);

    /** Records who spoke in the scenes, in place of what was recorded before. False when the attempt is over. */
    boolean recordVoices(String jobId, int attempt, List<SceneVoice> voices);

    /** Who spoke in the scenes of a job, in their order. */
    List<SceneVoice> voices(String jobId);

    /**
     * Records step and percent of a running attempt, and when the step began; progress never goes back. False when the
     * attempt is over.
     */
    boolean progress(String jobId, int attempt, RenderStep step, int percent, Instant now);

    /** When the steps of a job's last attempt ran, in their order; a step that was not reached is not there. */
    List<StepTime> steps(String jobId);

    /** The newest SUCCEEDED jobs of a format. */
    List<RenderJob> newestSucceeded(VideoFormat format, int limit);

    /**
     * RUNNING → SUCCEEDED with 100 %, and the asset, in one transaction. False when the attempt is over.
     *
     * @param files the asset's, as they were made
     */
    boolean succeed(String jobId, int attempt, VideoAsset asset, List<KeptFile> files, Instant now);

    /** RUNNING → FAILED. False when the attempt is over. */
    boolean fail(String jobId, int attempt, RenderFailure failure, Instant now);

    /** PENDING or RUNNING → CANCELED. False when the job is in a final state or unknown. */
    boolean cancel(String jobId, String by, Instant now);
}
