package app.lectern.domain.render;

import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.asset.VideoAsset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** All PENDING and RUNNING jobs, oldest first. */
    List<RenderJob> unfinished();

    /** PENDING → RUNNING with the first attempt; empty when somebody else was faster. */
    Optional<RenderJob> start(String jobId, Instant now);

    /** RUNNING without a worker → RUNNING with the next attempt; empty when the job went on meanwhile. */
    Optional<RenderJob> restart(String jobId, int attempt, Instant now);

    /** Records who spoke in the scenes, in place of what was recorded before. False when the attempt is over. */
    boolean recordVoices(String jobId, int attempt, List<SceneVoice> voices);

    /** Who spoke in the scenes of a job, in their order. */
    List<SceneVoice> voices(String jobId);

    /** Records step and percent of a running attempt; progress never goes back. False when the attempt is over. */
    boolean progress(String jobId, int attempt, RenderStep step, int percent);

    /** The same as below, of files that nobody has counted. */
    default boolean succeed(String jobId, int attempt, VideoAsset asset, Instant now) {
        return succeed(jobId, attempt, asset, List.of(), now);
    }

    /**
     * RUNNING → SUCCEEDED with 100 %, and the asset, in one transaction. False when the attempt is over.
     *
     * @param files the asset's, as they were made
     */
    boolean succeed(String jobId, int attempt, VideoAsset asset, List<KeptFile> files, Instant now);

    /** RUNNING → FAILED. False when the attempt is over. */
    boolean fail(String jobId, int attempt, String errorMessage, Instant now);

    /** PENDING or RUNNING → CANCELED. False when the job is in a final state or unknown. */
    boolean cancel(String jobId, String by, Instant now);
}
