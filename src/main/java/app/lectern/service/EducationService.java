package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.store.Trainings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trainings and their end dates. Thread-safe. */
public final class EducationService {
    private final Trainings trainings;
    private final Clock clock;

    public EducationService(Trainings trainings, Clock clock) {
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
            throw refused(ReasonCode.SCRIPT_NOT_FOUND, "video.not-found", videoId);
        }
    }

    public List<Education> educations() {
        return trainings.educations();
    }

    /** The training of a video; empty when it has none or an unknown one. */
    public Optional<Education> ofVideo(String videoId) {
        return trainings.ofVideo(videoId);
    }

    /** Whether the video's training is over. A video without a training, or with an unknown one, never expires. */
    public boolean isExpired(String videoId) {
        return ofVideo(videoId)
                .map(education -> education.isExpired(clock.instant()))
                .orElse(false);
    }

    /** Refuses with EDU_EXPIRED when the video's training is over. */
    void requireNotExpired(String videoId) {
        Optional<Education> education = ofVideo(videoId);
        if (education.isPresent() && education.get().isExpired(clock.instant())) {
            throw refused(
                    ReasonCode.EDU_EXPIRED,
                    "education.expired",
                    education.get().title(),
                    education.get().validUntil().toString());
        }
    }
}
