package app.lectern.store;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs.Claim;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/**
 * Who works on which job. A RUNNING row with a {@code wake_up} has a worker, whose attempt alone may write; one without is
 * to be claimed like a waiting one. Claims stand in line, so that nobody's order or count is out of date.
 */
final class RenderClaims {
    /** What every write of a worker asks for. */
    private static final String MINE =
            "job_id = :id and status = 'RUNNING' and attempt = :attempt and wake_up is not null";

    private RenderClaims() {}

    static Claim next(Handle handle, String wakeUp, Instant now) {
        OptionalInt most = RenderQueueRow.awaitTurn(handle);
        while (true) {
            Optional<RenderJob> next = next(handle);
            if (next.isEmpty()) {
                return new Claim.Idle();
            }
            if (most.isPresent() && running(handle) >= most.getAsInt()) {
                return new Claim.Full();
            }
            // what was cancelled since is free no more: then the one after it
            if (claim(handle, next.get(), wakeUp, now)) {
                return new Claim.Claimed(
                        RenderJobRow.find(handle, next.get().jobId()).orElseThrow());
            }
        }
    }

    private static Optional<RenderJob> next(Handle handle) {
        return first(handle, "status = 'RUNNING' and wake_up is null").or(() -> first(handle, "status = 'PENDING'"));
    }

    private static Optional<RenderJob> first(Handle handle, String free) {
        return handle.createQuery(
                        "select * from video_render_job where " + free + " order by priority, queue_order, seq limit 1")
                .map((row, context) -> RenderJobRow.read(row))
                .findOne();
    }

    private static int running(Handle handle) {
        return handle.createQuery(
                        "select count(*) from video_render_job where status = 'RUNNING' and wake_up is not null")
                .mapTo(Integer.class)
                .one();
    }

    private static boolean claim(Handle handle, RenderJob job, String wakeUp, Instant now) {
        return handle.createUpdate("""
                        update video_render_job set status = 'RUNNING', attempt = attempt + 1, wake_up = :wakeUp,
                            started_at = coalesce(started_at, :now)
                        where job_id = :id and status = :status and attempt = :attempt and wake_up is null""")
                        .bind("id", job.jobId())
                        .bind("status", job.status().name())
                        .bind("attempt", job.attempt())
                        .bind("wakeUp", wakeUp)
                        .bind("now", Rows.time(now))
                        .execute()
                == 1;
    }

    /**
     * Takes the worker from a job, whose attempt is over with that.
     *
     * @param lost how many workers the job has lost by it
     * @param most the job stays as it is when it would have lost so many
     */
    static boolean release(Handle handle, String jobId, int attempt, int lost, int most, Instant now) {
        boolean released = handle.createUpdate("update video_render_job set wake_up = null, lost = lost + :lost where "
                                + MINE + " and lost + :lost < :most")
                        .bind("id", jobId)
                        .bind("attempt", attempt)
                        .bind("lost", lost)
                        .bind("most", most)
                        .execute()
                == 1;
        if (released) {
            StepTimes.ended(handle, jobId, now);
        }
        return released;
    }

    static boolean isCurrent(Handle handle, String jobId, int attempt) {
        return handle.createQuery("select count(*) from video_render_job where " + MINE)
                        .bind("id", jobId)
                        .bind("attempt", attempt)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    /** What a worker writes into its job's row; false, and nothing written, when its attempt is over. */
    static boolean update(Handle handle, String jobId, int attempt, String assignments, Map<String, ?> values) {
        return handle.createUpdate("update video_render_job set " + assignments + " where " + MINE)
                        .bind("id", jobId)
                        .bind("attempt", attempt)
                        .bindMap(values)
                        .execute()
                == 1;
    }
}
