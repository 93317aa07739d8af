package app.lectern.service;

import static app.lectern.service.Refusals.requireAnyRole;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.due.DueItem;
import app.lectern.domain.due.DueItem.Kind;
import app.lectern.domain.due.DueState;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.ReviewPlans;
import app.lectern.store.Trainings;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be done until when: reviews that wait with a last day, and trainings that are not over. Thread-safe. */
public final class DueService {
    private static final LocalDate FARTHEST = LocalDate.of(9999, 12, 31);

    private final ReviewPlans plans;
    private final Trainings trainings;
    private final WorkspaceSettings workspace;
    private final Clock clock;

    public DueService(ReviewPlans plans, Trainings trainings, WorkspaceSettings workspace, Clock clock) {
        this.plans = plans;
        this.trainings = trainings;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** The day it is in the workspace, whose end is a last day's end. */
    public LocalDate today(User user) {
        requireAnyRole(user);
        return LocalDate.ofInstant(clock.instant(), workspace.zone());
    }

    /** All that is due, the earliest first. */
    public List<DueItem> items(User user) {
        LocalDate today = today(user);
        return Stream.concat(reviews(user, today), ends(today))
                .sorted(DueItem.ORDER)
                .toList();
    }

    private Stream<DueItem> reviews(User user, LocalDate today) {
        Map<String, String> titles =
                trainings.videos().stream().collect(Collectors.toMap(Video::videoId, Video::title));
        boolean team = workspace.mode() == WorkspaceMode.TEAM;
        return plans.waiting(FARTHEST).stream()
                .map(script ->
                        review(script, titles.getOrDefault(script.videoId(), script.videoId()), user, team, today));
    }

    private static DueItem review(VideoScript script, String title, User user, boolean team, LocalDate today) {
        ReviewRequest sent = Objects.requireNonNull(script.sent());
        LocalDate dueOn = Objects.requireNonNull(sent.plan().dueOn());
        boolean decides = user.has(Role.REVIEWER) || user.has(Role.ADMIN);
        boolean own = team && script.editedBy().equals(user.userId());
        return new DueItem(
                Kind.REVIEW,
                script.scriptId(),
                script.videoId(),
                title,
                dueOn,
                DueState.of(dueOn, today),
                sent.by(),
                sent.plan().reviewers(),
                decides && !own && sent.plan().asks(user.userId()));
    }

    private Stream<DueItem> ends(LocalDate today) {
        return trainings.educations().stream()
                .filter(education -> !education.validUntil().isBefore(today))
                .map(education -> end(education, today));
    }

    private static DueItem end(Education education, LocalDate today) {
        return new DueItem(
                Kind.TRAINING,
                education.educationId(),
                null,
                education.title(),
                education.validUntil(),
                DueState.of(education.validUntil(), today),
                "",
                List.of(),
                false);
    }
}
