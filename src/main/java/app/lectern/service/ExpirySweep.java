package app.lectern.service;

import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.queue.RenderQueue;
import app.lectern.store.Trainings;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes into the history which trainings have ended, once for each end date, and lets their waiting renders fail. Any
 * number of threads and processes may sweep at once.
 */
public final class ExpirySweep {
    /** Who the history says it was. */
    static final String NOBODY = "lectern";

    private final Trainings trainings;
    private final WorkspaceSettings workspace;
    private final EducationService educations;
    private final RenderJobs jobs;
    private final RenderQueue queue;
    private final Clock clock;

    public ExpirySweep(
            Trainings trainings,
            WorkspaceSettings workspace,
            EducationService educations,
            RenderJobs jobs,
            RenderQueue queue,
            Clock clock) {
        this.trainings = trainings;
        this.workspace = workspace;
        this.educations = educations;
        this.jobs = jobs;
        this.queue = queue;
        this.clock = clock;
    }

    /** One sweep. */
    public void sweep() {
        ZoneId zone = workspace.zone();
        trainings.untold().stream()
                .filter(education -> education.isExpired(clock.instant(), zone))
                .forEach(education -> tell(education, zone));
        jobs.unfinished().stream()
                .filter(job -> job.status() == RenderJobStatus.PENDING && educations.isExpired(job.videoId()))
                .map(RenderJob::jobId)
                .forEach(queue::wake);
    }

    private void tell(Education education, ZoneId zone) {
        HistoryEvent expired = EducationService.event(HistoryAction.EXPIRED, NOBODY, education);
        Map<String, String> details = new TreeMap<>(expired.details());
        details.put("zone", zone.getId());
        trainings.tellExpired(education, HistoryEvent.of(expired.action(), NOBODY, details), clock.instant());
    }
}
