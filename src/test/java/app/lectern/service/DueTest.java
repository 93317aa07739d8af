package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.due.DueItem;
import app.lectern.domain.due.DueState;
import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.Database;
import app.lectern.store.ReviewPlans;
import app.lectern.store.Trainings;
import app.lectern.store.WebhookDeliveries;
import app.lectern.store.Webhooks;
import app.lectern.store.WorkspaceSettings;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import app.lectern.text.Texts;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who is asked for a review and until when, what is told of it, and the calendar of it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("DueTest")
class DueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PASSWORD = "말은 마차를 끌고 배터리는 없다";

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:00:00Z"));
    private Lectern lectern;

    @BeforeEach
    void open() throws Exception {
        TestLectern.makeTeam(root);
        lectern = TestLectern.open(root, clock, new GatedNarrator());
        lectern.people().first("admin", PASSWORD);
        lectern.people().add(ADMIN, "reviewer", "", Set.of(Role.REVIEWER));
        lectern.people().add(ADMIN, "lee", "", Set.of(Role.REVIEWER));
        lectern.people().add(ADMIN, "author", "", Set.of(Role.AUTHOR));
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private VideoScript sent(String videoId, ReviewPlan plan) {
        VideoScript draft = lectern.scripts().create(AUTHOR, videoId, SCRIPT, null);
        return lectern.reviews().send(AUTHOR, draft.scriptId(), "봐 주세요", plan);
    }

    private static ReviewPlan plan(LocalDate dueOn, String... reviewers) {
        return new ReviewPlan(List.of(reviewers), dueOn);
    }

    @Test
    void whoIsAskedAndUntilWhenIsKeptToldAndChangedButRestrictsNobody() {
        VideoScript script = sent("v", plan(TODAY, "REVIEWER"));
        assertThat(Objects.requireNonNull(script.sent()).plan()).isEqualTo(plan(TODAY, "reviewer"));
        assertThat(lectern.reviews().reviewers(AUTHOR, script.scriptId()))
                .extracting("userId")
                .containsExactly("admin", "lee", "reviewer");
        lectern.reviews().plan(ADMIN, script.scriptId(), plan(TODAY.plusDays(1), "lee", "admin"));
        lectern.reviews().plan(ADMIN, script.scriptId(), plan(TODAY.plusDays(1), "lee", "admin"));
        assertThat(lectern.history().ofVideo(ADMIN, "v"))
                .filteredOn(line -> line.event().action() == HistoryAction.SENT
                        || line.event().action() == HistoryAction.REVIEW_PLANNED)
                .extracting(
                        line -> line.event().by() + " " + line.event().details().get("reviewers") + " "
                                + line.event().details().get("due_on"))
                .containsExactlyInAnyOrder("author reviewer 2026-11-24", "admin lee, admin 2026-11-25");
        assertThat(lectern.reviews().approve(REVIEWER, script.scriptId()).approvedBy())
                .isEqualTo("reviewer");
        refused("NOT_A_DRAFT", () -> lectern.reviews().plan(AUTHOR, script.scriptId(), ReviewPlan.NONE));
        assertThat(lectern.due().items(REVIEWER)).isEmpty();
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        String id = lectern.scripts().create(AUTHOR, "v", SCRIPT, null).scriptId();
        refused("INVALID_REQUEST", () -> lectern.reviews().plan(AUTHOR, id, plan(TODAY)));
        refused("INVALID_REQUEST", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY.minusDays(1))));
        refused("INVALID_REQUEST", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY.plusYears(11))));
        refused("INVALID_REQUEST", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY, "author")));
        refused("PERSON_NOT_FOUND", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY, "nobody")));
        lectern.people().deactivate(ADMIN, "lee");
        refused("INVALID_REQUEST", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY, "lee")));
        User both = User.of("reviewer", Role.REVIEWER);
        String own = lectern.scripts().create(both, "w", SCRIPT, null).scriptId();
        refused("INVALID_REQUEST", () -> lectern.reviews().send(both, own, "", plan(TODAY, "reviewer")));
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        refused("INVALID_REQUEST", () -> lectern.reviews().send(AUTHOR, id, "", plan(TODAY)));
        assertThat(lectern.scripts().get(AUTHOR, id).sent()).isNull();
    }

    private static void refused(String reason, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason().name()).isEqualTo(reason));
    }

    @Test
    void whatIsDueComesByDayAndOnlyTheNewestText() {
        sent("later", plan(TODAY.plusDays(9)));
        sent("named", plan(TODAY.plusDays(1), "lee"));
        sent("today", plan(TODAY));
        sent("hurry-less", ReviewPlan.NONE);
        VideoScript edited = sent("edited", plan(TODAY));
        lectern.scripts().edit(AUTHOR, edited.scriptId(), SCRIPT.replace("주의", "조심"), null, null);
        sent("older", plan(TODAY));
        lectern.scripts().create(AUTHOR, "older", SCRIPT, null);
        lectern.educations().save(ADMIN, new Education("e", "보안 교육", TODAY.plusDays(1)));
        lectern.educations().save(ADMIN, new Education("over", "지난 교육", TODAY.minusDays(1)));
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(lectern.due().items(REVIEWER))
                .extracting(DueItem::title, DueItem::state, DueItem::mine)
                .containsExactly(
                        tuple("today", DueState.OVERDUE, true),
                        tuple("named", DueState.TODAY, false),
                        tuple("보안 교육", DueState.TODAY, false),
                        tuple("later", DueState.LATER, true));
        assertThat(lectern.due().items(AUTHOR)).noneMatch(DueItem::mine);
    }

    @Test
    void remindersAreSentOnceForEachDayAlsoOverRestarts() {
        lectern.webhooks().add(ADMIN, "https://lms.example.org/lectern");
        VideoScript script = sent("v", plan(TODAY.plusDays(2), "lee"));
        assertThat(told("2026-11-24T01:00:00Z")).isEmpty();
        assertThat(told("2026-11-24T15:00:00Z")).containsExactly("review.due_soon");
        assertThat(told("2026-11-26T14:59:59Z")).containsExactly("review.due_soon");
        List<String> after = told("2026-11-26T15:00:00Z");
        assertThat(after).containsExactly("review.due_soon", "review.overdue");
        assertThat(told("2026-11-27T15:00:00Z")).isEqualTo(after);
        reopen();
        lectern.reviews().plan(AUTHOR, script.scriptId(), plan(LocalDate.of(2026, 11, 29)));
        assertThat(told("2026-11-28T15:00:00Z"))
                .containsExactly("review.due_soon", "review.overdue", "review.due_soon");
        reopen();
        WebhookDelivery first = lectern.webhooks()
                .deliveries(ADMIN, lectern.webhooks().webhooks(ADMIN).getFirst().webhookId(), 10)
                .getLast();
        assertThat(first.body())
                .contains("\"event\":\"review.due_soon\"", "\"delivery_id\":\"" + first.deliveryId() + "\"")
                .contains("\"due_on\":\"2026-11-26\"", "\"zone\":\"Asia/Seoul\"", "\"reviewers\":[\"lee\"]")
                .contains("\"script_id\":\"" + script.scriptId() + "\"", "\"note\":\"봐 주세요\"");
        assertThat(lectern.history().ofVideo(ADMIN, "v"))
                .filteredOn(line -> line.event().action() == HistoryAction.REVIEW_OVERDUE)
                .singleElement()
                .satisfies(line -> assertThat(line.event().details()).containsEntry("due_on", "2026-11-26"));
    }

    /** The events that webhooks were to be told of up to then, the oldest first. */
    private List<String> told(String time) {
        lectern.close();
        clock.set(Instant.parse(time));
        try (Database database = TestLectern.database(root)) {
            DueSweep sweep = new DueSweep(
                    new ReviewPlans(database), new Trainings(database), new WorkspaceSettings(database), clock);
            sweep.sweep();
            sweep.sweep();
            String webhook = new Webhooks(database).all().getFirst().webhookId();
            return new WebhookDeliveries(database)
                    .of(webhook, 10).reversed().stream()
                            .map(WebhookDelivery::event)
                            .toList();
        }
    }

    private void reopen() {
        try {
            lectern = TestLectern.open(root, clock, new GatedNarrator());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theCalendarIsReadByOthersAndEveryLineKeepsItsLength() {
        String title = "개인정보, 유출; \\ 이\n다음 " + "가나다라마바사".repeat(12) + "🎬";
        DueItem review = new DueItem(
                DueItem.Kind.REVIEW, "s1", "영상-1", title, TODAY, DueState.TODAY, "kim", List.of("lee"), true);
        DueItem training = new DueItem(
                DueItem.Kind.TRAINING, "e1", null, "보안", TODAY.plusDays(37), DueState.LATER, "", List.of(), false);
        String text = DueCalendar.of(List.of(review, training), Texts.of(Locale.KOREAN), clock.instant());
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\uFFFD");
        });
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        VEvent first = calendar.getEvents().getFirst();
        assertThat(first.getSummary().getValue()).isEqualTo("검토 기한: " + title);
        assertThat(first.getUid().getValue()).isEqualTo("review-s1@lectern");
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(first.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(24);
        assertThat(first.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(25);
        assertThat(first.getDateTimeStamp().getValue().toInstant()).isEqualTo(clock.instant());
        assertThat(first.getDescription().getValue()).contains("영상-1", "kim", "lee");
        assertThat(calendar.getEvents().getLast().getUid().getValue()).isEqualTo("training-e1@lectern");
        assertThat(DueCsv.of(List.of(review)))
                .startsWith("\uFEFFdue_on,state,kind,title")
                .contains("2026-11-24,TODAY,REVIEW,\"개인정보, 유출");
    }
}
