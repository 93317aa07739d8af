package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The progress streams that are open, of which each token and all together have no more than they may. Thread-safe. */
final class OpenStreams implements AutoCloseable {
    private final int mostPerCaller;
    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<ProgressStream> open = ConcurrentHashMap.newKeySet();

    OpenStreams(Limits limits) {
        this.mostPerCaller = limits.streamsPerToken();
        this.most = limits.streams();
    }

    /** Counts a stream in; TOO_MANY_REQUESTS when its caller has too many, or there are too many altogether. */
    void enter(ProgressStream stream, String caller) {
        synchronized (counts) {
            int count = counts.getOrDefault(caller, 0);
            if (count >= mostPerCaller) {
                throw new RefusedException(
                        ReasonCode.TOO_MANY_REQUESTS, Message.of("api.too-many-streams", mostPerCaller));
            }
            if (open.size() >= most) {
                throw new RefusedException(
                        ReasonCode.TOO_MANY_REQUESTS, Message.of("api.too-many-streams-in-all", most));
            }
            counts.put(caller, count + 1);
            open.add(stream);
        }
    }

    /** Counts a stream out, once. */
    void leave(ProgressStream stream, String caller) {
        if (open.remove(stream)) {
            synchronized (counts) {
                counts.computeIfPresent(caller, (_, count) -> count > 1 ? count - 1 : null);
            }
        }
    }

    /** Ends them all. */
    @Override
    public void close() {
        List.copyOf(open).forEach(ProgressStream::close);
    }
}
