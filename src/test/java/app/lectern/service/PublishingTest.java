package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.TestLectern.REVIEWER;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lectern.TestLectern;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.publication.DeliveryState;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.publication.PublishedVideo;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.Database;
import app.lectern.store.Publications;
import app.lectern.support.WebhookReceiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishing, and what a real receiver of webhooks gets of it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("PublishingTest")
class PublishingTest extends OpenWorkspace {
    @Test
    void theNewestPublicationIsActiveAndOthersAreArchived() {
        VideoScript script = approved("v1");
        RenderJob first = ended(request(script));
        RenderJob second = ended(request(script));
        Publication one = publish(first, "처음");
        assertThat(publish(first, "다시")).isEqualTo(one);
        publish(second, "");
        Publication again = publish(first, "되돌림");
        List<Publication> all = lectern.publishing().ofVideo(AUTHOR, "v1");
        assertThat(all.stream().map(Publication::jobId)).containsExactly(first.jobId(), second.jobId(), first.jobId());
        assertThat(all.stream().map(Publication::state))
                .containsExactly(PublicationState.ACTIVE, PublicationState.ARCHIVED, PublicationState.ARCHIVED);
        assertThat(all.getFirst()).isEqualTo(again);
        assertThat(again.note()).isEqualTo("되돌림");
        assertThat(again.videoAssetId()).isEqualTo(first.assetId());
        assertThat(again.publishedBy()).isEqualTo("reviewer");
        assertThat(lectern.history().ofVideo(AUTHOR, "v1").stream()
                        .filter(line -> line.event().action() == HistoryAction.PUBLISHED))
                .hasSize(3);
    }

    @Test
    void whatCannotBePublishedIsRefused() throws Exception {
        narrator.close();
        RenderJob running = request(approved("v1"));
        narrator.awaitEntered();
        refused(ReasonCode.CANNOT_PUBLISH, () -> publish(running, ""));
        refused(ReasonCode.JOB_NOT_FOUND, () -> lectern.publishing().publish(REVIEWER, "no-such-job", ""));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.publishing().publish(REVIEWER, "j", "가".repeat(4001)));
        for (User user : List.of(AUTHOR, ADMIN)) {
            refused(ReasonCode.PERMISSION_DENIED, () -> lectern.publishing().publish(user, running.jobId(), ""));
        }
    }

    @Test
    void aFollowerThatFailsHarmsNothing() {
        RenderJob job = ended(request(approved("v1")));
        List<PublishedVideo> told = new ArrayList<>();
        try (Database database = TestLectern.database(root)) {
            PublishingHook failing = _ -> {
                throw new IllegalStateException("the index is away");
            };
            PublishingService service = new PublishingService(
                    new Publications(database),
                    lectern.renders(),
                    lectern.educations(),
                    List.of(failing, told::add),
                    clock,
                    () -> UUID.randomUUID().toString());
            service.publish(REVIEWER, job.jobId(), "");
            service.publish(REVIEWER, job.jobId(), "");
            assertThat(service.ofVideo(REVIEWER, "v1")).hasSize(1);
        }
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().asset().videoAssetId()).isEqualTo(job.assetId());
    }

    @Test
    void aReceiverGetsASignedDeliveryAlsoAfterItsFailuresAndOurRestarts() throws Exception {
        RenderJob job = ended(request(approved("v1")));
        try (WebhookReceiver receiver = WebhookReceiver.answering(500, 500, 200)) {
            WebhookService.Added hook = lectern.webhooks().add(ADMIN, receiver.url());
            publish(job, "연말 교육");
            receiver.await(1);
            WebhookDelivery waiting = awaitAnswer(hook, "500");
            assertThat(waiting.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(waiting.nextAt())
                    .isBetween(clock.instant().plusSeconds(10), clock.instant().plusSeconds(11));

            restartAfter(Duration.ofSeconds(9));
            restartAfter(Duration.ofSeconds(2));
            receiver.await(2);
            restartAfter(Duration.ofSeconds(66));
            receiver.await(3);
            awaitAnswer(hook, "200");
            assertThat(delivery(hook).state()).isEqualTo(DeliveryState.DELIVERED);
            restartAfter(Duration.ofDays(1));
            assertThat(receiver.received()).hasSize(3);

            for (WebhookReceiver.Request request : receiver.received()) {
                request.requireSignedWith(hook.secret());
                assertThat(request.header("X-Lectern-Event")).isEqualTo("video.published");
                JsonNode body = JsonMapper.shared().readTree(request.body());
                assertThat(body.path("delivery_id").stringValue()).isEqualTo(request.header("X-Lectern-Delivery"));
                assertThat(body.path("event").stringValue()).isEqualTo("video.published");
                assertThat(body.path("job_id").stringValue()).isEqualTo(job.jobId());
                assertThat(body.path("sha256").stringValue()).isEqualTo(job.scriptSha256());
                assertThat(body.path("revision").intValue()).isEqualTo(1);
                assertThat(body.path("note").stringValue()).isEqualTo("연말 교육");
                assertThat(body.path("asset").path("video_asset_id").stringValue())
                        .isEqualTo(job.assetId());
            }
        }
    }

    @Test
    void whatWasJustPublishedIsSentBeforeTheWorkspaceIsLetGo() throws Exception {
        RenderJob job = ended(request(approved("v1")));
        try (WebhookReceiver receiver = WebhookReceiver.answering(200)) {
            lectern.webhooks().add(ADMIN, receiver.url());
            publish(job, "");
            lectern.close();
            assertThat(receiver.received()).hasSize(1);
            openWorkspace();
        }
    }

    @Test
    void redirectsAreNotFollowedAndAReceiverThatIsGoneIsLeftAlone() throws Exception {
        VideoScript script = approved("v1");
        RenderJob first = ended(request(script));
        RenderJob second = ended(request(script));
        try (WebhookReceiver elsewhere = WebhookReceiver.answering(302);
                WebhookReceiver gone = WebhookReceiver.answering(410)) {
            WebhookService.Added moved = lectern.webhooks().add(ADMIN, elsewhere.url());
            WebhookService.Added left = lectern.webhooks().add(ADMIN, gone.url());
            publish(first, "");
            assertThat(awaitAnswer(moved, "302").state()).isEqualTo(DeliveryState.WAITING);
            assertThat(awaitAnswer(left, "410").state()).isEqualTo(DeliveryState.GIVEN_UP);
            assertThat(elsewhere.received().stream().map(WebhookReceiver.Request::path))
                    .containsExactly("/hook");
            await().until(() -> !lectern.webhooks().webhooks(ADMIN).getLast().enabled());
            publish(second, "");
            assertThat(lectern.webhooks().deliveries(ADMIN, moved.webhook().webhookId(), 10))
                    .hasSize(2);
            assertThat(lectern.webhooks().deliveries(ADMIN, left.webhook().webhookId(), 10))
                    .hasSize(1);
            lectern.webhooks().remove(ADMIN, moved.webhook().webhookId());
            assertThat(lectern.webhooks().webhooks(ADMIN)).hasSize(1);
            refused(
                    ReasonCode.NOT_FOUND,
                    () -> lectern.webhooks().remove(ADMIN, moved.webhook().webhookId()));
        }
    }

    @Test
    void aReceiverThatNeverTakesItIsGivenUpAfterSevenAttempts() throws Exception {
        RenderJob job = ended(request(approved("v1")));
        try (WebhookReceiver receiver = WebhookReceiver.answering(503)) {
            WebhookService.Added hook = lectern.webhooks().add(ADMIN, receiver.url());
            publish(job, "");
            for (int attempt = 1; attempt <= 7; attempt++) {
                receiver.await(attempt);
                awaitAttempts(hook, attempt);
                restartAfter(Duration.ofHours(7));
            }
            assertThat(delivery(hook).state()).isEqualTo(DeliveryState.GIVEN_UP);
            assertThat(receiver.received()).hasSize(7);
        }
    }

    @Test
    void anAddressNothingCanBeSentToIsRefused() {
        for (String bad : List.of(
                "ftp://example.org/x",
                "example.org",
                "https://user:secret@example.org/",
                "https:///x",
                "https://example.org:65536/",
                "https://example.org/#x",
                "https://example.org/ x",
                "https://example.org/" + "x".repeat(2000))) {
            refused(ReasonCode.INVALID_REQUEST, () -> lectern.webhooks().add(ADMIN, bad));
        }
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.webhooks().add(REVIEWER, "https://example.org/"));
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.webhooks().webhooks(REVIEWER));
    }

    private WebhookDelivery delivery(WebhookService.Added hook) {
        return lectern.webhooks()
                .deliveries(ADMIN, hook.webhook().webhookId(), 1)
                .getFirst();
    }

    private WebhookDelivery awaitAnswer(WebhookService.Added hook, String answer) {
        await().atMost(30, TimeUnit.SECONDS)
                .until(() -> answer.equals(delivery(hook).lastAnswer()));
        return delivery(hook);
    }

    private void awaitAttempts(WebhookService.Added hook, int attempts) {
        await().atMost(30, TimeUnit.SECONDS).until(() -> delivery(hook).attempts() == attempts);
    }

    private void restartAfter(Duration time) throws Exception {
        lectern.close();
        clock.advance(time);
        lectern = TestLectern.open(root, clock, narrator);
    }

    private Publication publish(RenderJob job, String note) {
        return lectern.publishing().publish(REVIEWER, job.jobId(), note);
    }

    private RenderJob request(VideoScript script) {
        return lectern.renders().create(REVIEWER, script.videoId(), script.scriptId(), VideoFormat.HD_720);
    }
}
