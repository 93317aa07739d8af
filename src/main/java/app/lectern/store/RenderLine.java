package app.lectern.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The line of jobs that wait: the PENDING rows by {@code queue_order}, equal ones by {@code seq}. */
final class RenderLine {
    private record Place(String jobId, long order) {}

    private RenderLine() {}

    /** Puts a job right before another, or last; false, and nothing changed, when one of them does not wait. */
    static boolean move(Handle handle, String jobId, @Nullable String beforeJobId) {
        // nobody claims meanwhile, or moves
        RenderQueueRow.awaitTurn(handle);
        List<Place> before = waiting(handle);
        List<String> after = new ArrayList<>(before.stream().map(Place::jobId).toList());
        if (!after.remove(jobId) || (beforeJobId != null && !after.contains(beforeJobId))) {
            return false;
        }
        after.add(beforeJobId == null ? after.size() : after.indexOf(beforeJobId), jobId);
        long order = Long.MIN_VALUE;
        for (int i = 0; i < after.size(); i++) {
            order = Math.max(order + 1, before.get(i).order);
            put(handle, after.get(i), order);
        }
        return true;
    }

    private static List<Place> waiting(Handle handle) {
        return handle.createQuery("select job_id, queue_order from video_render_job"
                        + " where status = 'PENDING' order by queue_order, seq")
                .map((row, context) -> new Place(row.getString("job_id"), row.getLong("queue_order")))
                .list();
    }

    private static void put(Handle handle, String jobId, long order) {
        handle.createUpdate(
                        "update video_render_job set queue_order = :order where job_id = :id and queue_order <> :order")
                .bind("id", jobId)
                .bind("order", order)
                .execute();
    }
}
