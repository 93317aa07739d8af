package app.lectern.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A token bucket for each of many callers, of which the latest ten thousand are remembered. Thread-safe. */
final class RateLimiter {
    private static final int MOST_CALLERS = 10_000;
    private static final double NANOS = 1e9;

    private record Bucket(double left, long at) {}

    private final int perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /** @param perSecond how many a caller has again after a second, and at most */
    RateLimiter(int perSecond, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one of the caller's; false when there is none left. */
    synchronized boolean take(String caller) {
        Bucket now = filled(caller);
        boolean allowed = now.left >= 1;
        buckets.put(caller, allowed ? new Bucket(now.left - 1, now.at) : now);
        return allowed;
    }

    /** Whether the caller has none left. */
    synchronized boolean isEmpty(String caller) {
        return filled(caller).left < 1;
    }

    private Bucket filled(String caller) {
        long now = nanoTime.getAsLong();
        Bucket before = buckets.get(caller);
        double left = before == null ? perSecond : before.left + (now - before.at) / NANOS * perSecond;
        return new Bucket(Math.min(left, perSecond), now);
    }
}
