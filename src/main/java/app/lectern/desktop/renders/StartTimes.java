package app.lectern.desktop.renders;

import app.lectern.domain.render.RenderForecast;
import app.lectern.domain.render.RenderJob;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** When jobs that wait are likely to start. */
final class StartTimes {
    private StartTimes() {}

    /**
     * The times until the waiting jobs start, by their ids; nothing is said of a job behind one of which nothing is known.
     *
     * @param left the time that is left of each running job; null in it where it is not known
     * @param waiting in the order they run
     */
    static Map<String, Duration> of(
            int concurrent,
            List<@Nullable Duration> left,
            List<RenderJob> waiting,
            Map<String, RenderForecast> forecasts) {
        Map<String, Duration> starts = new HashMap<>();
        PriorityQueue<Duration> free = new PriorityQueue<>();
        for (Duration one : left) {
            if (one == null) {
                return starts;
            }
            free.add(one);
        }
        free.addAll(Collections.nCopies(Math.max(0, concurrent - left.size()), Duration.ZERO));
        // of more than may run at once, the first that end are followed by nobody
        for (int more = left.size() - concurrent; more > 0; more--) {
            free.poll();
        }
        for (RenderJob job : waiting) {
            Duration start = free.poll();
            RenderForecast forecast = forecasts.get(job.jobId());
            if (start == null) {
                return starts;
            }
            starts.put(job.jobId(), start);
            if (forecast == null) {
                return starts;
            }
            free.add(start.plus(forecast.whole()));
        }
        return starts;
    }
}
