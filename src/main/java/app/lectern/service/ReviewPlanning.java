package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.People;
import app.lectern.store.ReviewPlans;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whom a review can be asked of, and until when. Thread-safe. */
public final class ReviewPlanning {
    /** How far away a last day may be, years. */
    public static final int FARTHEST_YEARS = 10;

    private static final int MOST_REVIEWERS = 20;

    private final ReviewPlans plans;
    private final People people;
    private final WorkspaceSettings workspace;
    private final Clock clock;

    public ReviewPlanning(ReviewPlans plans, People people, WorkspaceSettings workspace, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.workspace = workspace;
        this.clock = clock;
    }

    ReviewPlans plans() {
        return plans;
    }

    /** The day it is in the workspace. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspace.zone());
    }

    /** Those who may give a verdict about a script now, by their names. */
    List<Person> reviewers(VideoScript script) {
        boolean team = workspace.mode() == WorkspaceMode.TEAM;
        return people.all().stream()
                .filter(person -> mayReview(person) && !(team && wrote(person, script)))
                .toList();
    }

    private static boolean mayReview(Person person) {
        return person.active()
                && (person.roles().contains(Role.REVIEWER) || person.roles().contains(Role.ADMIN));
    }

    private static boolean wrote(Person person, VideoScript script) {
        return person.userId().equals(script.editedBy());
    }

    /** The plan with every person's name as it is kept; refuses what cannot be. A day that was planned before may be over. */
    ReviewPlan checked(VideoScript script, ReviewPlan plan) {
        if (plan.reviewers().size() > MOST_REVIEWERS) {
            throw refused(ReasonCode.INVALID_REQUEST, "plan.too-many-reviewers", MOST_REVIEWERS);
        }
        List<String> reviewers =
                plan.reviewers().stream().map(name -> reviewer(script, name)).toList();
        LocalDate before = script.sent() == null ? null : script.sent().plan().dueOn();
        requireDay(plan.dueOn(), before);
        return new ReviewPlan(reviewers, plan.dueOn());
    }

    private String reviewer(VideoScript script, String name) {
        Person person =
                people.find(name).orElseThrow(() -> refused(ReasonCode.PERSON_NOT_FOUND, "person.not-found", name));
        if (!mayReview(person)) {
            throw refused(ReasonCode.INVALID_REQUEST, "plan.cannot-review", person.userId());
        }
        if (workspace.mode() == WorkspaceMode.TEAM && wrote(person, script)) {
            throw refused(ReasonCode.INVALID_REQUEST, "plan.own-reviewer", person.userId());
        }
        return person.userId();
    }

    private void requireDay(@Nullable LocalDate dueOn, @Nullable LocalDate before) {
        LocalDate today = today();
        LocalDate last = today.plusYears(FARTHEST_YEARS);
        if (dueOn != null && !dueOn.equals(before) && (dueOn.isBefore(today) || dueOn.isAfter(last))) {
            throw refused(
                    ReasonCode.INVALID_REQUEST, "plan.bad-day", dueOn.toString(), today.toString(), last.toString());
        }
    }

    /** A plan as the history tells it. */
    static Map<String, String> details(ReviewPlan plan) {
        Map<String, String> details = new TreeMap<>();
        if (!plan.reviewers().isEmpty()) {
            details.put("reviewers", String.join(", ", plan.reviewers()));
        }
        if (plan.dueOn() != null) {
            details.put("due_on", plan.dueOn().toString());
        }
        return details;
    }
}
