package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.TrainingCategories;
import app.lectern.store.Trainings;
import app.lectern.store.Videos;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Trainings and their end dates. Thread-safe. */
public final class EducationService {
    private static final int LONGEST_TITLE = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Trainings trainings;
    private final TrainingCategories categories;
    private final WorkspaceSettings workspace;
    private final Videos videos;
    private final Clock clock;

    public EducationService(
            Trainings trainings,
            TrainingCategories categories,
            WorkspaceSettings workspace,
            Videos videos,
            Clock clock) {
        this.trainings = trainings;
        this.categories = categories;
        this.workspace = workspace;
        this.videos = videos;
        this.clock = clock;
    }

    /**
     * Adds a training, or changes the one with this id; nothing is written when it is so already. A later end date makes
     * its videos usable again. Only an ADMIN may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST when its id, title, end date or
     *     category cannot be
     */
    public void save(User user, Education education) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        requireSound(education);
        Optional<Education> before = trainings.education(education.educationId());
        if (before.filter(education::equals).isEmpty()) {
            trainings.save(education, event(HistoryAction.TRAINING_SAVED, user.userId(), education), clock.instant());
        }
    }

    /** Refuses with INVALID_REQUEST what cannot be a training. */
    void requireSound(Education education) {
        if (!VideoId.isValid(education.educationId())) {
            throw refused(ReasonCode.INVALID_REQUEST, "education.bad-id", education.educationId());
        }
        if (education.title().isBlank() || education.title().length() > LONGEST_TITLE) {
            throw refused(ReasonCode.INVALID_REQUEST, "education.bad-title", LONGEST_TITLE);
        }
        int year = education.validUntil().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refused(
                    ReasonCode.INVALID_REQUEST,
                    "education.bad-date",
                    education.validUntil().toString());
        }
        String category = education.category();
        if (category != null && !categories.names().contains(category)) {
            throw refused(ReasonCode.INVALID_REQUEST, "education.no-such-category", category);
        }
    }

    static HistoryEvent event(HistoryAction action, String by, Education education) {
        Map<String, String> details = new TreeMap<>();
        details.put("education_id", education.educationId());
        details.put("title", education.title());
        details.put("valid_until", education.validUntil().toString());
        if (education.category() != null) {
            details.put("category", education.category());
        }
        return HistoryEvent.of(action, by, details);
    }

    /**
     * Puts a video into a training, or takes it out with null. Only an ADMIN or an AUTHOR may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, EDU_NOT_FOUND or VIDEO_NOT_FOUND
     */
    public void assign(User user, String videoId, @Nullable String educationId) {
        requireOneOf(user, "denied.training-assign", Role.ADMIN, Role.AUTHOR);
        if (educationId != null) {
            found(educationId);
        }
        HistoryEvent event = new HistoryEvent(
                HistoryAction.TRAINING_ASSIGNED,
                user.userId(),
                videoId,
                null,
                Map.of("education_id", Objects.requireNonNullElse(educationId, "")));
        if (!trainings.assign(videoId, educationId, event, clock.instant())) {
            throw refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId);
        }
    }

    /** A training by its id; EDU_NOT_FOUND when it is unknown. */
    public Education find(User user, String educationId) {
        requireAnyRole(user);
        return found(educationId);
    }

    private Education found(String educationId) {
        return trainings
                .education(educationId)
                .orElseThrow(() -> refused(ReasonCode.EDU_NOT_FOUND, "education.not-found", educationId));
    }

    /** All trainings, by end date. */
    public List<Education> educations(User user) {
        requireAnyRole(user);
        return trainings.educations();
    }

    /** All trainings with their videos, by end date. */
    public List<TrainingEntry> entries(User user) {
        ZoneId zone = zone(user);
        return trainings.educations().stream()
                .map(education -> new TrainingEntry(
                        education,
                        education.isExpired(clock.instant(), zone),
                        trainings.videosOf(education.educationId())))
                .toList();
    }

    /** The zone in which trainings' last days end. */
    public ZoneId zone(User user) {
        requireAnyRole(user);
        return workspace.zone();
    }

    /**
     * Lets trainings' last days end in another zone. Only an ADMIN may.
     *
     * @param zone a name of the time zone database, such as {@code Asia/Seoul}, or an offset
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_REQUEST when there is no such zone
     */
    public void setZone(User user, String zone) {
        requireOneOf(user, "denied.workspace", Role.ADMIN);
        ZoneId known = zoneOf(zone);
        if (!known.equals(workspace.zone())) {
            HistoryEvent event =
                    HistoryEvent.of(HistoryAction.WORKSPACE_CHANGED, user.userId(), Map.of("zone", known.getId()));
            workspace.zone(known, event, clock.instant());
        }
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw refused(ReasonCode.INVALID_REQUEST, "workspace.bad-zone", zone);
        }
    }

    /** Whether trainings are over now; the zone is read once for all of them. */
    Predicate<Education> areOver() {
        Instant now = clock.instant();
        ZoneId zone = workspace.zone();
        return education -> education.isExpired(now, zone);
    }

    /** Whether the video's training is over. A video without a training, or with an unknown one, never expires. */
    boolean isExpired(String videoId) {
        return obstacle(videoId).isPresent();
    }

    /** Why a video may be neither rendered, watched nor published: its training is over. */
    public Optional<Message> obstacle(String videoId) {
        return trainings
                .ofVideo(videoId)
                .filter(education -> education.isExpired(clock.instant(), workspace.zone()))
                .map(education -> Message.of(
                        "education.expired",
                        education.title(),
                        education.validUntil().toString()));
    }

    /** Refuses with VIDEO_NOT_FOUND when the video was removed, with EDU_EXPIRED when its training is over. */
    void requireUsable(String videoId) {
        if (videos.isRemoved(videoId)) {
            throw refused(ReasonCode.VIDEO_NOT_FOUND, "video.removed", videoId);
        }
        obstacle(videoId).ifPresent(why -> {
            throw new RefusedException(ReasonCode.EDU_EXPIRED, why);
        });
    }
}
