package app.lectern.store;

import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.render.StepTime;
import app.lectern.domain.render.VideoFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Render jobs in the database. */
public final class StoredRenderJobs implements RenderJobs {
    /** A job that ends between being in the way and being looked for is rare, three in a row are a fault. */
    private static final int MOST_TRIES = 3;

    private final Database database;

    public StoredRenderJobs(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(RenderJob job, @Nullable String idempotencyKey) {
        for (int tries = 1; ; tries++) {
            try {
                insertOnce(job, idempotencyKey);
                return true;
            } catch (UnableToExecuteStatementException e) {
                if (Rows.isConstraint(e) && isInTheWay(job, idempotencyKey)) {
                    return false;
                }
                // what was in the way may have ended since
                if (!Rows.isConstraint(e) || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private void insertOnce(RenderJob job, @Nullable String idempotencyKey) {
        database.jdbi().useTransaction(handle -> {
            RenderJobRow.insert(handle, job);
            if (idempotencyKey != null) {
                IdempotencyKeys.insert(handle, job, idempotencyKey);
            }
            History.append(handle, event(HistoryAction.RENDER_REQUESTED, job.requestedBy(), job), job.createdAt());
        });
    }

    private boolean isInTheWay(RenderJob job, @Nullable String idempotencyKey) {
        return activeOf(job.videoId()).isPresent()
                || (idempotencyKey != null
                        && madeBy(job.requestedBy(), idempotencyKey).isPresent());
    }

    private static HistoryEvent event(HistoryAction action, String by, RenderJob job) {
        return new HistoryEvent(
                action,
                by,
                job.videoId(),
                job.scriptId(),
                Map.of(
                        "job_id", job.jobId(),
                        "revision", Integer.toString(job.revision()),
                        "sha256", job.scriptSha256(),
                        "format", job.format().id(),
                        "priority", job.priority().name()));
    }

    @Override
    public Optional<RenderJob> madeBy(String userId, String idempotencyKey) {
        return database.jdbi().withHandle(handle -> IdempotencyKeys.job(handle, userId, idempotencyKey));
    }

    @Override
    public Optional<RenderJob> find(String jobId) {
        return database.jdbi().withHandle(handle -> RenderJobRow.find(handle, jobId));
    }

    @Override
    public Optional<RenderJob> activeOf(String videoId) {
        return database.jdbi().withHandle(handle -> RenderJobQueries.activeOf(handle, videoId));
    }

    @Override
    public List<RenderJob> newest(int limit) {
        return database.jdbi().withHandle(handle -> RenderJobQueries.newest(handle, limit));
    }

    @Override
    public List<RenderJob> page(@Nullable String videoId, int offset, int limit) {
        return database.jdbi().withHandle(handle -> RenderJobQueries.page(handle, videoId, offset, limit));
    }

    @Override
    public List<RenderJob> unfinished() {
        return database.jdbi().withHandle(RenderJobQueries::unfinished);
    }

    @Override
    public List<RenderJob> runningOrEndedSince(Instant time) {
        return database.jdbi().withHandle(handle -> RenderJobQueries.runningOrEndedSince(handle, time));
    }

    @Override
    public Claim claim(String wakeUp, Instant now) {
        return database.jdbi().inTransaction(handle -> RenderClaims.next(handle, wakeUp, now));
    }

    @Override
    public boolean move(String jobId, @Nullable String beforeJobId, String by, Instant now) {
        return written(
                handle -> RenderLine.move(handle, jobId, beforeJobId), HistoryAction.RENDER_MOVED, jobId, by, now);
    }

    @Override
    public boolean prioritise(String jobId, RenderPriority priority, String by, Instant now) {
        return written(
                handle -> RenderLine.prioritise(handle, jobId, priority),
                HistoryAction.RENDER_PRIORITISED,
                jobId,
                by,
                now);
    }

    /** What changes something is written down with it. */
    private boolean written(Predicate<Handle> change, HistoryAction action, String jobId, String by, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean changed = change.test(handle);
            if (changed) {
                RenderJob job = RenderJobRow.find(handle, jobId).orElseThrow();
                History.append(handle, event(action, by, job), now);
            }
            return changed;
        });
    }

    @Override
    public Map<RenderJobStatus, Long> countByStatus() {
        return database.jdbi().withHandle(RenderJobQueries::countByStatus);
    }

    @Override
    public Optional<Instant> oldestWaiting() {
        return database.jdbi().withHandle(RenderJobQueries::oldestWaiting);
    }

    @Override
    public OptionalInt limit() {
        return database.jdbi().withHandle(RenderQueueRow::limit);
    }

    @Override
    public void limit(OptionalInt most, String by, Instant now) {
        database.jdbi().useTransaction(handle -> {
            RenderQueueRow.limit(handle, most);
            String written = most.isPresent() ? Integer.toString(most.getAsInt()) : "none";
            HistoryEvent event = HistoryEvent.of(
                    HistoryAction.WORKSPACE_CHANGED, by, Map.of("concurrent_renders_everywhere", written));
            History.append(handle, event, now);
        });
    }

    @Override
    public boolean isCurrent(String jobId, int attempt) {
        return database.jdbi().withHandle(handle -> RenderClaims.isCurrent(handle, jobId, attempt));
    }

    @Override
    public boolean handBack(String jobId, int attempt, Instant now) {
        return database.jdbi()
                .inTransaction(handle -> RenderClaims.release(handle, jobId, attempt, 0, Integer.MAX_VALUE, now));
    }

    @Override
    public boolean takeBack(String jobId, int attempt, int most, Instant now) {
        return database.jdbi().inTransaction(handle -> RenderClaims.release(handle, jobId, attempt, 1, most, now));
    }

    @Override
    public boolean recordVoices(String jobId, int attempt, List<SceneVoice> voices) {
        return database.jdbi().inTransaction(handle -> {
            boolean current = RenderClaims.update(handle, jobId, attempt, "attempt = attempt", Map.of());
            if (current) {
                RenderVoices.replace(handle, jobId, voices);
            }
            return current;
        });
    }

    @Override
    public List<SceneVoice> voices(String jobId) {
        return database.jdbi().withHandle(handle -> RenderVoices.of(handle, jobId));
    }

    @Override
    public boolean progress(String jobId, int attempt, RenderStep step, int percent, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean current = RenderClaims.update(
                    handle,
                    jobId,
                    attempt,
                    "step = :step, progress = greatest(progress, :percent)",
                    Map.of("step", step.name(), "percent", percent));
            if (current) {
                StepTimes.entered(handle, jobId, attempt, step, now);
            }
            return current;
        });
    }

    @Override
    public List<StepTime> steps(String jobId) {
        return database.jdbi().withHandle(handle -> StepTimes.ofLastAttempt(handle, jobId));
    }

    @Override
    public List<RenderJob> newestSucceeded(VideoFormat format, int limit) {
        return database.jdbi().withHandle(handle -> RenderJobQueries.newestSucceeded(handle, format, limit));
    }

    @Override
    public boolean succeed(String jobId, int attempt, VideoAsset asset, List<KeptFile> files, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            VideoAssets.insert(handle, asset);
            KeptAssets.insert(handle, asset.videoAssetId(), files);
            if (!RenderClaims.update(
                    handle, jobId, attempt, """
                    status = 'SUCCEEDED', step = 'FINALIZE', progress = 100, asset_id = :asset, finished_at = :now,
                    active_video_id = null""", Map.of("asset", asset.videoAssetId(), "now", Rows.time(now)))) {
                handle.rollback();
                return false;
            }
            StepTimes.ended(handle, jobId, now);
            RenderJob job = RenderJobRow.find(handle, jobId).orElseThrow();
            History.append(handle, event(HistoryAction.RENDERED, job.requestedBy(), job), now);
            return true;
        });
    }

    @Override
    public boolean fail(String jobId, int attempt, RenderFailure failure, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean failed = RenderClaims.update(
                    handle,
                    jobId,
                    attempt,
                    "status = 'FAILED', failure = :failure, finished_at = :now, active_video_id = null",
                    Map.of("failure", FailureJson.write(failure), "now", Rows.time(now)));
            if (failed) {
                StepTimes.ended(handle, jobId, now);
            }
            return failed;
        });
    }

    @Override
    public boolean cancel(String jobId, String by, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            int changed = handle.createUpdate("""
                            update video_render_job set status = 'CANCELED', finished_at = :now, active_video_id = null
                            where job_id = :id and status in ('PENDING', 'RUNNING')""")
                    .bind("id", jobId)
                    .bind("now", Rows.time(now))
                    .execute();
            if (changed == 1) {
                StepTimes.ended(handle, jobId, now);
                RenderJob job = RenderJobRow.find(handle, jobId).orElseThrow();
                History.append(handle, event(HistoryAction.RENDER_CANCELED, by, job), now);
            }
            return changed == 1;
        });
    }
}
