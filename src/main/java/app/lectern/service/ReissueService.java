package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.store.Reissues;
import app.lectern.store.Reissues.Copy;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoScripts;
import app.lectern.store.Videos;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes this year's training of last year's. Thread-safe. */
public final class ReissueService {
    private static final int MOST_TRIES = 3;

    private final EducationService educations;
    private final ScriptService scriptService;
    private final Trainings trainings;
    private final VideoScripts scripts;
    private final Reissues reissues;
    private final Videos videos;
    private final Translations translations;
    private final Clock clock;

    /** A service on these; {@code scriptService} copies the texts' files. */
    public ReissueService(
            EducationService educations,
            ScriptService scriptService,
            Trainings trainings,
            VideoScripts scripts,
            Reissues reissues,
            Videos videos,
            Translations translations,
            Clock clock) {
        this.educations = educations;
        this.scriptService = scriptService;
        this.trainings = trainings;
        this.scripts = scripts;
        this.reissues = reissues;
        this.videos = videos;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Makes a new training of an old one, of the same category: for every video a new one whose DRAFT has the text, the
     * pictures and the recordings of the newest APPROVED revision, or of the newest when none is. The old ones stay as
     * they are. All is made, or nothing. Only an ADMIN may.
     *
     * @return the new training
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, EDU_NOT_FOUND, ALREADY_THERE when the new id is
     *     taken, INVALID_REQUEST, or INVALID_SCRIPT when an old text can no longer be read
     */
    public Education reissue(User user, String educationId, String newId, String newTitle, LocalDate newValidUntil) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        Education old = educations.find(user, educationId);
        Education reissued = new Education(newId, newTitle, newValidUntil, old.category());
        educations.requireSound(reissued);
        for (int i = 0; i < MOST_TRIES; i++) {
            if (trainings.education(newId).isPresent()) {
                break;
            }
            Map<String, Copy> copies = copies(user, old, reissued);
            HistoryEvent event = event(user, old, reissued, copies.size());
            List<Copy> videosToMake = List.copyOf(copies.values());
            if (reissues.insert(reissued, videosToMake, among(copies), event, clock.instant())) {
                return reissued;
            }
        }
        throw refused(ReasonCode.ALREADY_THERE, "education.already-there", newId);
    }

    private static HistoryEvent event(User user, Education old, Education reissued, int videos) {
        HistoryEvent saved = EducationService.event(HistoryAction.TRAINING_REISSUED, user.userId(), reissued);
        Map<String, String> details = new TreeMap<>(saved.details());
        details.put("follows", old.educationId());
        details.put("videos", Integer.toString(videos));
        return HistoryEvent.of(saved.action(), saved.by(), details);
    }

    /** A translation whose source is made anew too is the new one's. */
    private List<Translation> among(Map<String, Copy> copies) {
        return translations.all().values().stream()
                .flatMap(one -> {
                    Copy video = copies.get(one.videoId());
                    Copy source = copies.get(one.sourceVideoId());
                    return video == null || source == null
                            ? Stream.empty()
                            : Stream.of(new Translation(
                                    video.video().videoId(), source.video().videoId(), one.language()));
                })
                .toList();
    }

    /** The new videos by the old ones' ids. */
    private Map<String, Copy> copies(User user, Education old, Education reissued) {
        Set<String> given = new HashSet<>();
        Predicate<String> taken = id -> given.contains(id) || videos.isTaken(id);
        ReissueNames names = new ReissueNames(
                old.validUntil().getYear(), reissued.validUntil().getYear());
        Map<String, Copy> copies = new LinkedHashMap<>();
        for (Video video : trainings.videosOf(old.educationId())) {
            String id = names.id(video.videoId(), taken);
            given.add(id);
            Video copied = new Video(id, names.title(video.title()), reissued.educationId(), clock.instant());
            copies.put(video.videoId(), copy(user, video, copied));
        }
        return copies;
    }

    private Copy copy(User user, Video old, Video copied) {
        List<VideoScript> revisions = scripts.ofVideo(old.videoId());
        return revisions.stream()
                .filter(script -> script.status() == ScriptStatus.APPROVED)
                .findFirst()
                .or(() -> revisions.stream().findFirst())
                .map(source -> new Copy(copied, scriptService.draftOf(user, source, copied.videoId())))
                .orElseGet(() -> new Copy(copied, null));
    }
}
