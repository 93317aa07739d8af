package app.lectern.store;

import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** When the steps of a job ran: the rows of its attempts. */
final class StepTimes {
    private StepTimes() {}

    /** The attempt is in this step now; those before it have ended. */
    static void entered(Handle handle, String jobId, int attempt, RenderStep step, Instant now) {
        int known = handle.createUpdate("""
                        update render_step_time set step = step
                        where job_id = :id and attempt = :attempt and step = :step""")
                .bind("id", jobId)
                .bind("attempt", attempt)
                .bind("step", step.name())
                .execute();
        if (known == 0) {
            ended(handle, jobId, now);
            handle.createUpdate("insert into render_step_time values (:id, :attempt, :step, :now, null)")
                    .bind("id", jobId)
                    .bind("attempt", attempt)
                    .bind("step", step.name())
                    .bind("now", Rows.time(now))
                    .execute();
        }
    }

    /** No step of the job runs any more. */
    static void ended(Handle handle, String jobId, Instant now) {
        handle.createUpdate("update render_step_time set finished_at = :now where job_id = :id and finished_at is null")
                .bind("id", jobId)
                .bind("now", Rows.time(now))
                .execute();
    }

    static List<StepTime> ofLastAttempt(Handle handle, String jobId) {
        return handle
                .createQuery("""
                        select t.* from render_step_time t join video_render_job j on j.job_id = t.job_id
                            and j.attempt = t.attempt where t.job_id = :id""")
                .bind("id", jobId)
                .map((row, context) -> new StepTime(
                        RenderStep.valueOf(row.getString("step")),
                        Rows.instant(row, "started_at"),
                        Rows.instantOrNull(row, "finished_at")))
                .list()
                .stream()
                .sorted(Comparator.comparing(StepTime::step))
                .toList();
    }
}
