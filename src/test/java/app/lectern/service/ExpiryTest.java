package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.TestLectern.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.support.GatedNarrator;
import app.lectern.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends with a training, to the millisecond, and what is written of it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ExpiryTest")
class ExpiryTest extends OpenWorkspace {
    private static final LocalDate END = LocalDate.of(2026, 11, 24);

    ExpiryTest() {
        super(Instant.parse("2026-11-20T01:00:00Z"));
    }

    /** New York's days of 23 and of 25 hours are among them. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul,       2026-11-24, 2026-11-24T15:00:00Z",
        "UTC,              2026-11-24, 2026-11-25T00:00:00Z",
        "America/New_York, 2026-11-24, 2026-11-25T05:00:00Z",
        "America/New_York, 2026-03-08, 2026-03-09T04:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-02T05:00:00Z",
    })
    void theLastDayEndsInTheWorkspacesZone(String zone, LocalDate end, Instant over) {
        lectern.educations().setZone(ADMIN, zone);
        assertThat(lectern.educations().zone(AUTHOR).getId()).isEqualTo(zone);
        lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        train("v1", end);
        clock.set(over.minusMillis(1));
        assertThat(lectern.library().entry(AUTHOR, "v1").expired()).isFalse();
        assertThat(lectern.educations().entries(AUTHOR).getFirst().expired()).isFalse();
        clock.set(over);
        assertThat(lectern.library().entry(AUTHOR, "v1").expired()).isTrue();
        assertThat(lectern.educations().entries(AUTHOR).getFirst().expired()).isTrue();
    }

    @Test
    void everythingIsRefusedAlikeUntilTheEndIsLater() throws Exception {
        VideoScript script = approved("v1");
        train("v1", END);
        narrator.fail();
        RenderJob failed = ended(request("v1", script.scriptId()));
        reopen(new GatedNarrator());
        RenderJob job = ended(request("v1", script.scriptId()));
        assertThat(job.status()).isEqualTo(RenderJobStatus.SUCCEEDED);

        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        List<ThrowingCallable> uses = List.of(
                () -> request("v1", script.scriptId()),
                () -> lectern.renders().retry(REVIEWER, failed.jobId()),
                () -> lectern.assets().newestOf(REVIEWER, "v1"),
                () -> lectern.publishing().publish(REVIEWER, job.jobId(), ""));
        uses.forEach(use -> assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(ReasonCode.EDU_EXPIRED)));
        assertThat(lectern.renders().getWithAsset(REVIEWER, job.jobId()).asset())
                .isNull();

        train("v1", LocalDate.of(2027, 11, 24));
        assertThat(lectern.assets().newestOf(REVIEWER, "v1").videoAssetId()).isEqualTo(job.assetId());
        assertThat(lectern.renders().getWithAsset(REVIEWER, job.jobId()).asset())
                .isNotNull();
        assertThat(lectern.publishing().publish(REVIEWER, job.jobId(), "").jobId())
                .isEqualTo(job.jobId());
        ended(lectern.renders().retry(REVIEWER, failed.jobId()));
    }

    @Test
    void aWaitingRenderOfAnEndedTrainingFailsAndSaysWhy() throws Exception {
        narrator.close();
        request("v1", approved("v1").scriptId());
        narrator.awaitEntered();
        VideoScript second = approved("v2");
        train("v2", END);
        RenderJob waiting = request("v2", second.scriptId());
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        narrator.open();
        RenderJob failed = ended(waiting);
        assertThat(failed.status()).isEqualTo(RenderJobStatus.FAILED);
        assertThat(failed.error().map(Texts.of(Locale.KOREAN)::of).orElse("")).contains("2026-11-24", "개인정보 보호 교육");
    }

    @Test
    void theEndIsToldOnceADateWhenLecternLooks() throws Exception {
        lectern.scripts().create(AUTHOR, "v1", SCRIPT, null);
        lectern.webhooks().add(ADMIN, "https://lms.example.org/lectern");
        train("v1", END);
        clock.set(Instant.parse("2026-11-24T14:59:59.999Z"));
        reopen(narrator);
        awaitTold("training.due_soon");
        reopen(narrator);
        clock.set(Instant.parse("2026-11-24T15:00:00Z"));
        reopen(narrator);
        awaitTold("training.due_soon", "training.ended");
        reopen(narrator);
        train("v1", LocalDate.of(2026, 11, 30));
        reopen(narrator);
        clock.set(Instant.parse("2026-11-28T15:00:00Z"));
        reopen(narrator);
        awaitTold("training.due_soon", "training.ended", "training.due_soon");
        clock.set(Instant.parse("2026-11-30T15:00:00Z"));
        reopen(narrator);
        awaitTold("training.due_soon", "training.ended", "training.due_soon", "training.ended");
        List<HistoryEvent> expiries = expiries();
        assertThat(expiries).hasSize(2);
        assertThat(expiries.getFirst().by()).isEqualTo("lectern");
        assertThat(expiries.getFirst().details())
                .containsEntry("education_id", "e-v1")
                .containsEntry("valid_until", "2026-11-24")
                .containsEntry("zone", "Asia/Seoul");
        assertThat(expiries.getLast().details()).containsEntry("valid_until", "2026-11-30");
        WebhookDelivery last = deliveries().getFirst();
        assertThat(last.body()).isEqualTo("""
                {"event":"training.ended","delivery_id":"%s","education_id":"e-v1","title":"개인정보 보호 교육",\
                "category":null,"valid_until":"2026-11-30","zone":"Asia/Seoul","videos":[{"video_id":"v1","title":"v1"}]}""".formatted(last.deliveryId()));
    }

    private void awaitTold(String... events) {
        await().atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(deliveries().reversed())
                        .extracting(WebhookDelivery::event)
                        .containsExactly(events));
    }

    private List<WebhookDelivery> deliveries() {
        String webhook = lectern.webhooks().webhooks(ADMIN).getFirst().webhookId();
        return lectern.webhooks().deliveries(ADMIN, webhook, 10);
    }

    private List<HistoryEvent> expiries() {
        List<HistoryEvent> events = new ArrayList<>();
        lectern.history().forEach(ADMIN, line -> events.add(line.event()));
        return events.stream()
                .filter(event -> event.action() == HistoryAction.EXPIRED)
                .toList();
    }

    private void reopen(GatedNarrator other) throws Exception {
        lectern.close();
        lectern = TestLectern.open(root, clock, other);
    }
}
