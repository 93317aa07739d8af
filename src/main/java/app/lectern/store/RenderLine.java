package app.lectern.store;

import app.lectern.domain.render.RenderPriority;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The line of jobs that wait: the PENDING rows by {@code priority}, those of one by {@code queue_order}, equal ones by
 * {@code seq}.
 */
final class RenderLine {
    private record Place(String jobId, int rank, long order) {
        Place among(int otherRank) {
            return new Place(jobId, otherRank, order);
        }
    }

    private RenderLine() {}

    /** Puts a job right before another, or last; false, and nothing changed, when one of them does not wait. */
    static boolean move(Handle handle, String jobId, @Nullable String beforeJobId) {
        // nobody claims meanwhile, or moves
        RenderQueueRow.awaitTurn(handle);
        List<Place> line = new ArrayList<>(waiting(handle));
        int from = indexOf(line, jobId);
        if (from < 0) {
            return false;
        }
        Place moved = line.remove(from);
        int to = beforeJobId == null ? line.size() : indexOf(line, beforeJobId);
        if (to < 0) {
            return false;
        }
        int rank = Math.clamp(
                moved.rank,
                to == 0 ? RenderPriority.URGENT.rank() : line.get(to - 1).rank,
                to == line.size() ? RenderPriority.LOW.rank() : line.get(to).rank);
        line.add(to, moved.among(rank));
        arrange(handle, line.stream().filter(place -> place.rank == rank).toList());
        return true;
    }

    private static int indexOf(List<Place> line, String jobId) {
        return IntStream.range(0, line.size())
                .filter(i -> line.get(i).jobId.equals(jobId))
                .findFirst()
                .orElse(-1);
    }

    /** Gives jobs of one priority their places in this order, so that as few rows as can be are changed. */
    private static void arrange(Handle handle, List<Place> line) {
        long[] orders = line.stream().mapToLong(Place::order).sorted().toArray();
        long order = Long.MIN_VALUE;
        for (int i = 0; i < orders.length; i++) {
            order = Math.max(order + 1, orders[i]);
            put(handle, line.get(i), order);
        }
    }

    /** Makes a waiting job more or less urgent; false when it does not wait. */
    static boolean prioritise(Handle handle, String jobId, RenderPriority priority) {
        RenderQueueRow.awaitTurn(handle);
        return handle.createUpdate(
                                "update video_render_job set priority = :rank where job_id = :id and status = 'PENDING'")
                        .bind("id", jobId)
                        .bind("rank", priority.rank())
                        .execute()
                == 1;
    }

    private static List<Place> waiting(Handle handle) {
        return handle.createQuery("select job_id, priority, queue_order from video_render_job"
                        + " where status = 'PENDING' order by priority, queue_order, seq")
                .map((row, context) ->
                        new Place(row.getString("job_id"), row.getInt("priority"), row.getLong("queue_order")))
                .list();
    }

    private static void put(Handle handle, Place place, long order) {
        handle.createUpdate("""
                        update video_render_job set priority = :rank, queue_order = :order
                        where job_id = :id and (priority <> :rank or queue_order <> :order)""")
                .bind("id", place.jobId)
                .bind("rank", place.rank)
                .bind("order", order)
                .execute();
    }
}
