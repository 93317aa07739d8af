package app.lectern.store;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is asked about render jobs without changing any. */
final class RenderJobQueries {
    private RenderJobQueries() {}

    /** The job of a video that is not ended. */
    static Optional<RenderJob> activeOf(Handle handle, String videoId) {
        return handle.createQuery("select * from video_render_job where active_video_id = :id")
                .bind("id", videoId)
                .map((row, context) -> RenderJobRow.read(row))
                .findOne();
    }

    /** The newest first. */
    static List<RenderJob> newest(Handle handle, int limit) {
        return handle.createQuery("select * from video_render_job order by seq desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> RenderJobRow.read(row))
                .list();
    }

    /** A page of all or of a video's, the newest first. */
    static List<RenderJob> page(Handle handle, @Nullable String videoId, int offset, int limit) {
        return handle.createQuery("select * from video_render_job where (:all or video_id = :video)"
                        + " order by seq desc limit :limit offset :offset")
                .bind("all", videoId == null)
                .bind("video", videoId == null ? "" : videoId)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> RenderJobRow.read(row))
                .list();
    }

    /** What runs, then what waits in the order of the line. */
    static List<RenderJob> unfinished(Handle handle) {
        return handle.createQuery("select * from video_render_job where active_video_id is not null"
                        + " order by case status when 'RUNNING' then 0 else 1 end, priority, queue_order, seq")
                .map((row, context) -> RenderJobRow.read(row))
                .list();
    }

    /** In no order. */
    static List<RenderJob> runningOrEndedSince(Handle handle, Instant time) {
        return handle.createQuery("select * from video_render_job where status = 'RUNNING' or finished_at >= :time")
                .bind("time", Rows.time(time))
                .map((row, context) -> RenderJobRow.read(row))
                .list();
    }

    /** Since when the job waits that was asked for first. */
    static Optional<Instant> oldestWaiting(Handle handle) {
        return handle.createQuery(
                        "select created_at from video_render_job where status = 'PENDING' order by seq limit 1")
                .map((row, context) -> Rows.instant(row, "created_at"))
                .findOne();
    }

    /** The newest first. */
    static List<RenderJob> newestSucceeded(Handle handle, VideoFormat format, int limit) {
        return handle.createQuery("""
                        select * from video_render_job where status = 'SUCCEEDED' and quality = :format
                        order by seq desc limit :limit""")
                .bind("format", format.id())
                .bind("limit", limit)
                .map((row, context) -> RenderJobRow.read(row))
                .list();
    }

    /** How many there are in each status, 0 among it. */
    static Map<RenderJobStatus, Long> countByStatus(Handle handle) {
        Map<RenderJobStatus, Long> counts = new EnumMap<>(RenderJobStatus.class);
        for (RenderJobStatus status : RenderJobStatus.values()) {
            counts.put(status, 0L);
        }
        handle.createQuery("select status, count(*) as jobs from video_render_job group by status")
                .map((row, context) -> Map.entry(RenderJobStatus.valueOf(row.getString("status")), row.getLong("jobs")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
