package app.lectern.queue;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Tells the watchers of this process what other processes did to jobs, by looking at the rows. One thread. */
final class JobNews {
    /** Longer than two clocks differ and a database is away. */
    private static final Duration RECENT = Duration.ofMinutes(2);

    private final RenderJobs jobs;
    private final JobWatchers watchers;
    private final Clock clock;
    private Map<String, RenderJob> known = Map.of();

    JobNews(RenderJobs jobs, JobWatchers watchers, Clock clock) {
        this.jobs = jobs;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Looks once; what is as it was is not told. */
    void tell() {
        if (!watchers.any()) {
            known = Map.of();
            return;
        }
        Map<String, RenderJob> now = new HashMap<>();
        for (RenderJob job : jobs.runningOrEndedSince(clock.instant().minus(RECENT))) {
            now.put(job.jobId(), job);
            if (!job.equals(known.get(job.jobId()))) {
                watchers.changed(job);
            }
        }
        known = now;
    }
}
