package app.lectern.service;

import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderJobs;
import app.lectern.queue.RenderQueue;
import app.lectern.store.TrainingEnds;
import app.lectern.store.Trainings;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells webhooks of trainings that end soon or have ended, and the history of those that have, once for each end date;
 * lets their waiting renders fail. Any number of threads and processes may sweep at once.
 */
public final class ExpirySweep {
    /** Who the history says it was. */
    static final String NOBODY = "lectern";

    private final TrainingEnds ends;
    private final Trainings trainings;
    private final WorkspaceSettings workspace;
    private final EducationService educations;
    private final RenderJobs jobs;
    private final RenderQueue queue;
    private final Clock clock;

    public ExpirySweep(
            TrainingEnds ends,
            Trainings trainings,
            WorkspaceSettings workspace,
            EducationService educations,
            RenderJobs jobs,
            RenderQueue queue,
            Clock clock) {
        this.ends = ends;
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
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        ends.nearing(today, today.plusDays(1))
                .forEach(education ->
                        ends.tellNearing(education, id -> body(id, TrainingEnds.DUE_SOON, education, zone), now));
        ends.untold().stream()
                .filter(education -> education.isExpired(now, zone))
                .forEach(education -> tellEnded(education, zone, now));
        jobs.unfinished().stream()
                .filter(job -> job.status() == RenderJobStatus.PENDING && educations.isExpired(job.videoId()))
                .map(RenderJob::jobId)
                .forEach(queue::wake);
    }

    private void tellEnded(Education education, ZoneId zone, Instant now) {
        HistoryEvent expired = EducationService.event(HistoryAction.EXPIRED, NOBODY, education);
        Map<String, String> details = new TreeMap<>(expired.details());
        details.put("zone", zone.getId());
        ends.tellEnded(
                education,
                id -> body(id, TrainingEnds.ENDED, education, zone),
                HistoryEvent.of(expired.action(), NOBODY, details),
                now);
    }

    private String body(String deliveryId, String event, Education education, ZoneId zone) {
        return TrainingBody.json(deliveryId, event, education, zone, trainings.videosOf(education.educationId()));
    }
}
