package app.lectern.desktop.renders;

import app.lectern.desktop.Studio;
import app.lectern.domain.account.User;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.service.LibraryEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the list of renders; waits for the database. */
final class RenderListReader {
    /** So many of the newest jobs are listed, and all that are not ended. */
    private static final int LISTED = 500;
    /** Of those further back in the line nobody asks when they start. */
    private static final int FORETOLD = 30;

    private final Studio studio;
    private final User user;
    /** What is known of videos and of jobs that ended, as long as the list is looked at. */
    private final Map<String, LibraryEntry> videos = new ConcurrentHashMap<>();

    private final Map<String, JobRow> rows = new ConcurrentHashMap<>();

    RenderListReader(Studio studio) {
        this.studio = studio;
        this.user = studio.user();
    }

    /** @param left the time that is left of running jobs by their ids, as far as it is known */
    List<ListedJob> read(Map<String, Duration> left) {
        List<RenderJob> unfinished = studio.lectern().renders().unfinished(user);
        List<RenderJob> ended = studio.lectern().renders().newest(user, LISTED).stream()
                .filter(job -> job.status().isFinal())
                .toList();
        return ListedJob.of(
                unfinished.stream().map(this::row).toList(),
                ended.stream()
                        .map(job -> published(rows.computeIfAbsent(job.jobId(), _ -> row(job))))
                        .toList(),
                starts(unfinished, left));
    }

    private JobRow row(RenderJob job) {
        LibraryEntry entry = videos.computeIfAbsent(
                job.videoId(), id -> studio.lectern().library().entry(user, id));
        boolean done = job.status() == RenderJobStatus.SUCCEEDED;
        boolean failed = job.status() == RenderJobStatus.FAILED;
        return new JobRow(
                job,
                entry.video().title(),
                entry.education() == null ? null : entry.education().title(),
                done
                        ? studio.lectern()
                                .renders()
                                .getWithAsset(user, job.jobId())
                                .asset()
                        : null,
                null,
                failed ? studio.lectern().renders().steps(user, job.jobId()) : List.of());
    }

    private JobRow published(JobRow row) {
        return row.job().status() == RenderJobStatus.SUCCEEDED ? row.published(published(row.job())) : row;
    }

    private @Nullable PublicationState published(RenderJob job) {
        return studio.lectern().publishing().ofVideo(user, job.videoId()).stream()
                .filter(publication -> publication.jobId().equals(job.jobId()))
                .map(Publication::state)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Duration> starts(List<RenderJob> unfinished, Map<String, Duration> left) {
        List<RenderJob> waiting = unfinished.stream()
                .filter(job -> job.status() == RenderJobStatus.PENDING)
                .limit(FORETOLD)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Duration> running = new ArrayList<>();
        unfinished.stream()
                .filter(job -> job.status() == RenderJobStatus.RUNNING)
                .forEach(job -> running.add(left.get(job.jobId())));
        int concurrent = studio.lectern().renderLine().concurrent(user);
        return StartTimes.of(
                concurrent, running, waiting, studio.lectern().forecasts().of(user, waiting));
    }
}
