package app.lectern.store;

import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The one row that says how many jobs may run in all processes together. */
final class RenderQueueRow {
    private RenderQueueRow() {}

    /** Puts the transaction in line with all others that claim or move a job, and tells the limit. */
    static OptionalInt awaitTurn(Handle handle) {
        return limit(handle, " for update");
    }

    static OptionalInt limit(Handle handle) {
        return limit(handle, "");
    }

    private static OptionalInt limit(Handle handle, String lock) {
        @Nullable
        Integer most = handle.createQuery("select most_running from render_queue" + lock)
                .map((row, context) -> row.getObject(1, Integer.class))
                .list()
                .getFirst();
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    static void limit(Handle handle, OptionalInt most) {
        handle.createUpdate("update render_queue set most_running = :most")
                .bind("most", most.isPresent() ? (Integer) most.getAsInt() : null)
                .execute();
    }
}
