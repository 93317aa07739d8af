package app.lectern.store;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A render job as a row. */
final class RenderJobRow {
    private RenderJobRow() {}

    static void insert(Handle handle, RenderJob job) {
        handle.createUpdate("""
                        insert into video_render_job (job_id, video_id, script_id, status, progress, requested_by,
                            created_at, quality, attempt, script_json, revision, script_sha256, active_video_id,
                            priority, queue_order)
                        values (:jobId, :videoId, :scriptId, 'PENDING', 0, :by, :createdAt, :quality, 0, :json,
                            :revision, :sha256, :videoId, :priority,
                            (select coalesce(max(queue_order), 0) + 1 from video_render_job))""")
                .bind("jobId", job.jobId())
                .bind("videoId", job.videoId())
                .bind("scriptId", job.scriptId())
                .bind("by", job.requestedBy())
                .bind("createdAt", Rows.time(job.createdAt()))
                .bind("quality", job.format().id())
                .bind("priority", job.priority().rank())
                .bind("json", job.scriptJson())
                .bind("revision", job.revision())
                .bind("sha256", job.scriptSha256())
                .execute();
    }

    static Optional<RenderJob> find(Handle handle, String jobId) {
        return handle.createQuery("select * from video_render_job where job_id = :id")
                .bind("id", jobId)
                .map((row, context) -> read(row))
                .findOne();
    }

    static RenderJob read(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return new RenderJob(
                row.getString("job_id"),
                row.getString("video_id"),
                row.getString("script_id"),
                RenderJobStatus.valueOf(row.getString("status")),
                step == null ? null : RenderStep.valueOf(step),
                row.getInt("progress"),
                FailureJson.read(row.getString("failure"), row.getString("error_message")),
                row.getString("asset_id"),
                row.getString("requested_by"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "started_at"),
                Rows.instantOrNull(row, "finished_at"),
                VideoFormat.ofId(row.getString("quality")).orElseThrow(),
                RenderPriority.ofRank(row.getInt("priority")),
                row.getInt("attempt"),
                row.getString("script_json"),
                row.getInt("revision"),
                row.getString("script_sha256"));
    }
}
