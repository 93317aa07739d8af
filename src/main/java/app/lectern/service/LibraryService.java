package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.service.LibraryEntry.Translated;
import app.lectern.store.Publications;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoAssets;
import app.lectern.store.VideoScripts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The videos with what belongs to each. Thread-safe. */
public final class LibraryService {
    private final Trainings trainings;
    private final VideoScripts scripts;
    private final RenderJobs jobs;
    private final VideoAssets assets;
    private final Publications publications;
    private final EducationService educations;
    private final Translations translations;
    private final TranslationProgresses progresses = new TranslationProgresses();

    public LibraryService(
            Trainings trainings,
            VideoScripts scripts,
            RenderJobs jobs,
            VideoAssets assets,
            Publications publications,
            EducationService educations,
            Translations translations) {
        this.trainings = trainings;
        this.scripts = scripts;
        this.jobs = jobs;
        this.assets = assets;
        this.publications = publications;
        this.educations = educations;
        this.translations = translations;
    }

    /** All videos, newest first, in as few queries for thousands as for one. */
    public List<LibraryEntry> entries(User user) {
        requireAnyRole(user);
        Map<String, Education> all = byId(trainings.educations(), Education::educationId);
        Map<String, RenderJob> active = byId(jobs.unfinished(), RenderJob::videoId);
        Map<String, VideoScript> texts = scripts.newest();
        Map<String, VideoAsset> results = assets.newest();
        Map<String, Publication> published = publications.active();
        Map<String, Translation> translated = translations.all();
        Predicate<Education> over = educations.areOver();
        return trainings.videos().stream()
                .map(video -> {
                    Education education = video.educationId() == null ? null : all.get(video.educationId());
                    String id = video.videoId();
                    return new LibraryEntry(
                            video,
                            education,
                            education != null && over.test(education),
                            texts.get(id),
                            active.get(id),
                            results.get(id),
                            published.get(id),
                            translated(translated.get(id), texts::get));
                })
                .toList();
    }

    private @Nullable Translated translated(
            @Nullable Translation translation, Function<String, @Nullable VideoScript> newest) {
        if (translation == null) {
            return null;
        }
        VideoScript source = newest.apply(translation.sourceVideoId());
        VideoScript script = newest.apply(translation.videoId());
        return source == null || script == null ? null : new Translated(translation, progresses.of(source, script));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }

    /** A page of the videos, newest first. */
    public List<LibraryEntry> page(User user, int offset, int limit) {
        requireAnyRole(user);
        return trainings.videos().stream()
                .skip(offset)
                .limit(limit)
                .map(this::entry)
                .toList();
    }

    /** One video; VIDEO_NOT_FOUND when it is unknown. */
    public LibraryEntry entry(User user, String videoId) {
        requireAnyRole(user);
        return trainings
                .video(videoId)
                .map(this::entry)
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId));
    }

    private LibraryEntry entry(Video video) {
        Education education = trainings.ofVideo(video.videoId()).orElse(null);
        return new LibraryEntry(
                video,
                education,
                education != null && educations.isExpired(video.videoId()),
                scripts.newestOf(video.videoId()).orElse(null),
                jobs.activeOf(video.videoId()).orElse(null),
                assets.newestOf(video.videoId()).orElse(null),
                publications.active(video.videoId()).orElse(null),
                translated(
                        translations.of(video.videoId()).orElse(null),
                        id -> scripts.newestOf(id).orElse(null)));
    }
}
