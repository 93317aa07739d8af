package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.render.RenderJobs;
import app.lectern.store.Trainings;
import app.lectern.store.VideoAssets;
import app.lectern.store.VideoScripts;
import java.time.Clock;
import java.util.List;

/** The videos with what belongs to each. Thread-safe. */
public final class LibraryService {
    private final Trainings trainings;
    private final VideoScripts scripts;
    private final RenderJobs jobs;
    private final VideoAssets assets;
    private final Clock clock;

    public LibraryService(Trainings trainings, VideoScripts scripts, RenderJobs jobs, VideoAssets assets, Clock clock) {
        this.trainings = trainings;
        this.scripts = scripts;
        this.jobs = jobs;
        this.assets = assets;
        this.clock = clock;
    }

    /** All videos, newest first. */
    public List<LibraryEntry> entries() {
        return trainings.videos().stream().map(this::entry).toList();
    }

    /** One video; SCRIPT_NOT_FOUND when it is unknown. */
    public LibraryEntry entry(String videoId) {
        return trainings
                .video(videoId)
                .map(this::entry)
                .orElseThrow(() -> refused(ReasonCode.SCRIPT_NOT_FOUND, "video.not-found", videoId));
    }

    private LibraryEntry entry(Video video) {
        Education education = trainings.ofVideo(video.videoId()).orElse(null);
        return new LibraryEntry(
                video,
                education,
                education != null && education.isExpired(clock.instant()),
                scripts.newestOf(video.videoId()).orElse(null),
                jobs.activeOf(video.videoId()).orElse(null),
                assets.newestOf(video.videoId()).orElse(null));
    }
}
