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
import app.lectern.store.Trainings;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trainings and their end dates. Thread-safe. */
public final class EducationService {
    private final Trainings trainings;
    private final WorkspaceSettings workspace;
    private final Clock clock;

    public EducationService(Trainings trainings, WorkspaceSettings workspace, Clock clock) {
        this.workspace = workspace;
        this.trainings = trainings;
        this.clock = clock;
    }

    /** Adds or changes a training. Only an ADMIN may. */
    public void save(User user, Education education) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        trainings.save(education);
    }

    /** Puts a video into a training, or takes it out with null. Only an ADMIN or an AUTHOR may. */
    public void assign(User user, String videoId, @Nullable String educationId) {
        requireOneOf(user, "denied.training", Role.ADMIN, Role.AUTHOR);
        if (!trainings.assign(videoId, educationId)) {
            throw refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId);
        }
    }

    /** All trainings, by end date. */
    public List<Education> educations(User user) {
        requireAnyRole(user);
        return trainings.educations();
    }

    private Optional<Education> ofVideo(String videoId) {
        return trainings.ofVideo(videoId);
    }

    /** Whether the video's training is over. A video without a training, or with an unknown one, never expires. */
    boolean isExpired(String videoId) {
        return obstacle(videoId).isPresent();
    }

    /** Why a video may be neither rendered nor watched: its training is over. */
    public Optional<Message> obstacle(String videoId) {
        return ofVideo(videoId)
                .filter(education -> education.isExpired(clock.instant(), workspace.zone()))
                .map(education -> Message.of(
                        "education.expired",
                        education.title(),
                        education.validUntil().toString()));
    }

    /** Refuses with EDU_EXPIRED when the video's training is over. */
    void requireNotExpired(String videoId) {
        obstacle(videoId).ifPresent(why -> {
            throw new RefusedException(ReasonCode.EDU_EXPIRED, why);
        });
    }
}
