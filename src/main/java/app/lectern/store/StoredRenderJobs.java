package app.lectern.store;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.SceneVoice;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
                        "format", job.format().id()));
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
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_render_job where active_video_id = :id")
                        .bind("id", videoId)
                        .map((row, context) -> RenderJobRow.read(row))
                        .findOne());
    }

    @Override
    public List<RenderJob> newest(int limit) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select * from video_render_job order by seq desc limit :limit")
                                .bind("limit", limit)
                                .map((row, context) -> RenderJobRow.read(row))
                                .list());
    }

    @Override
    public List<RenderJob> page(@Nullable String videoId, int offset, int limit) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select * from video_render_job where (:all or video_id = :video)"
                                        + " order by seq desc limit :limit offset :offset")
                                .bind("all", videoId == null)
                                .bind("video", videoId == null ? "" : videoId)
                                .bind("limit", limit)
                                .bind("offset", offset)
                                .map((row, context) -> RenderJobRow.read(row))
                                .list());
    }

    @Override
    public List<RenderJob> unfinished() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video_render_job where active_video_id is not null order by seq")
                        .map((row, context) -> RenderJobRow.read(row))
                        .list());
    }

    @Override
    public List<RenderJob> runningOrEndedSince(Instant time) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video_render_job where status = 'RUNNING' or finished_at >= :time")
                        .bind("time", Rows.time(time))
                        .map((row, context) -> RenderJobRow.read(row))
                        .list());
    }

    @Override
    public Claim claim(String wakeUp, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            OptionalInt most = RenderQueueRow.awaitTurn(handle);
            while (true) {
                Optional<RenderJob> next = next(handle);
                if (next.isEmpty()) {
                    return new Claim.Idle();
                }
                if (most.isPresent() && running(handle) >= most.getAsInt()) {
                    return new Claim.Full();
                }
                // what was cancelled since is not PENDING any more: then the one after it
                if (claim(handle, next.get(), wakeUp, now)) {
                    return new Claim.Claimed(
                            RenderJobRow.find(handle, next.get().jobId()).orElseThrow());
                }
            }
        });
    }

    /** The job that is to run next. */
    private static Optional<RenderJob> next(Handle handle) {
        return handle.createQuery("select * from video_render_job where status = 'PENDING' order by seq limit 1")
                .map((row, context) -> RenderJobRow.read(row))
                .findOne();
    }

    private static int running(Handle handle) {
        return handle.createQuery("select count(*) from video_render_job where status = 'RUNNING'")
                .mapTo(Integer.class)
                .one();
    }

    private static boolean claim(Handle handle, RenderJob job, String wakeUp, Instant now) {
        return handle.createUpdate("""
                        update video_render_job set status = 'RUNNING', attempt = attempt + 1, wake_up = :wakeUp,
                            started_at = coalesce(started_at, :now)
                        where job_id = :id and status = 'PENDING' and attempt = :attempt""")
                        .bind("id", job.jobId())
                        .bind("attempt", job.attempt())
                        .bind("wakeUp", wakeUp)
                        .bind("now", Rows.time(now))
                        .execute()
                == 1;
    }

    @Override
    public Map<RenderJobStatus, Long> countByStatus() {
        Map<RenderJobStatus, Long> counts = new EnumMap<>(RenderJobStatus.class);
        for (RenderJobStatus status : RenderJobStatus.values()) {
            counts.put(status, 0L);
        }
        database.jdbi()
                .useHandle(handle -> handle.createQuery(
                                "select status, count(*) as jobs from video_render_job group by status")
                        .map((row, context) ->
                                Map.entry(RenderJobStatus.valueOf(row.getString("status")), row.getLong("jobs")))
                        .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    @Override
    public Optional<Instant> oldestWaiting() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select created_at from video_render_job where status = 'PENDING' order by seq limit 1")
                        .map((row, context) -> Rows.instant(row, "created_at"))
                        .findOne());
    }

    @Override
    public OptionalInt limit() {
        return database.jdbi().withHandle(RenderQueueRow::limit);
    }

    @Override
    public void limit(OptionalInt most) {
        database.jdbi().useHandle(handle -> RenderQueueRow.limit(handle, most));
    }

    @Override
    public boolean isCurrent(String jobId, int attempt) {
        return database.jdbi()
                        .withHandle(handle -> handle.createQuery("""
                                select count(*) from video_render_job
                                where job_id = :id and status = 'RUNNING' and attempt = :attempt""")
                                .bind("id", jobId)
                                .bind("attempt", attempt)
                                .mapTo(Integer.class)
                                .one())
                == 1;
    }

    @Override
    public boolean handBack(String jobId, int attempt) {
        return pendingAgain(jobId, attempt, 0, Integer.MAX_VALUE);
    }

    @Override
    public boolean takeBack(String jobId, int attempt, int most) {
        return pendingAgain(jobId, attempt, 1, most);
    }

    private boolean pendingAgain(String jobId, int attempt, int lost, int most) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update video_render_job set status = 'PENDING', wake_up = null, lost = lost + :lost
                                where job_id = :id and status = 'RUNNING' and attempt = :attempt and lost + :lost < :most""")
                                .bind("id", jobId)
                                .bind("attempt", attempt)
                                .bind("lost", lost)
                                .bind("most", most)
                                .execute())
                == 1;
    }

    @Override
    public boolean recordVoices(String jobId, int attempt, List<SceneVoice> voices) {
        return database.jdbi().inTransaction(handle -> {
            boolean current = handle.createUpdate("""
                            update video_render_job set attempt = attempt
                            where job_id = :id and status = 'RUNNING' and attempt = :attempt""")
                            .bind("id", jobId)
                            .bind("attempt", attempt)
                            .execute()
                    == 1;
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
    public boolean progress(String jobId, int attempt, RenderStep step, int percent) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update video_render_job set step = :step, progress = greatest(progress, :percent)
                                where job_id = :id and status = 'RUNNING' and attempt = :attempt""")
                                .bind("id", jobId)
                                .bind("attempt", attempt)
                                .bind("step", step.name())
                                .bind("percent", percent)
                                .execute())
                == 1;
    }

    @Override
    public boolean succeed(String jobId, int attempt, VideoAsset asset, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            VideoAssets.insert(handle, asset);
            int changed = handle.createUpdate("""
                            update video_render_job set status = 'SUCCEEDED', step = 'FINALIZE', progress = 100,
                                asset_id = :asset, finished_at = :now, active_video_id = null
                            where job_id = :id and status = 'RUNNING' and attempt = :attempt""")
                    .bind("id", jobId)
                    .bind("attempt", attempt)
                    .bind("asset", asset.videoAssetId())
                    .bind("now", Rows.time(now))
                    .execute();
            if (changed == 0) {
                handle.rollback();
                return false;
            }
            RenderJob job = RenderJobRow.find(handle, jobId).orElseThrow();
            History.append(handle, event(HistoryAction.RENDERED, job.requestedBy(), job), now);
            return true;
        });
    }

    @Override
    public boolean fail(String jobId, int attempt, String errorMessage, Instant now) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update video_render_job set status = 'FAILED', error_message = :error,
                                    finished_at = :now, active_video_id = null
                                where job_id = :id and status = 'RUNNING' and attempt = :attempt""")
                                .bind("id", jobId)
                                .bind("attempt", attempt)
                                .bind("error", errorMessage)
                                .bind("now", Rows.time(now))
                                .execute())
                == 1;
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
                RenderJob job = RenderJobRow.find(handle, jobId).orElseThrow();
                History.append(handle, event(HistoryAction.RENDER_CANCELED, by, job), now);
            }
            return changed == 1;
        });
    }
}
