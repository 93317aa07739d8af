package app.lectern.service;

import app.lectern.domain.publication.DeliveryState;
import app.lectern.domain.publication.Webhook;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.store.WebhookDeliveries;
import app.lectern.store.Webhooks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what webhooks are to be told, again and later when a receiver does not take it. At least once: a receiver knows a
 * repetition by its delivery id. {@link #send} for one thread of this process; other processes may send too.
 */
public final class WebhookSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int GONE = 410;

    /** How long after each failed attempt the next one comes; after the last of them there is one more, then none. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** A tenth at most is added to a pause, so that receivers that were away are not met by all at once. */
    private static final double JITTER = 0.1;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile boolean closing;

    public WebhookSender(Webhooks webhooks, WebhookDeliveries deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Sends everything that is to be sent by now, once each. */
    public void send() {
        List<WebhookDelivery> due = deliveries.due(clock.instant());
        if (due.isEmpty()) {
            return;
        }
        Map<String, Webhook> known =
                webhooks.all().stream().collect(Collectors.toMap(Webhook::webhookId, Function.identity()));
        for (WebhookDelivery delivery : due) {
            Webhook webhook = known.get(delivery.webhookId());
            if (!closing && webhook != null) {
                send(webhook, delivery);
            }
        }
    }

    private void send(Webhook webhook, WebhookDelivery delivery) {
        // also when a process ended in the middle of the last attempt
        if (delivery.attempts() > PAUSES.size()) {
            deliveries.answered(delivery, DeliveryState.GIVEN_UP, "no answer");
        } else if (deliveries.begin(delivery, nextAt(delivery.attempts()))) {
            webhooks.secret(webhook.webhookId()).ifPresent(secret -> attempt(webhook, secret, delivery));
        }
    }

    private Instant nextAt(int attempts) {
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
        double jitter = 1 + JITTER * RandomGenerator.getDefault().nextDouble();
        return clock.instant().plusMillis((long) (pause.toMillis() * jitter));
    }

    private void attempt(Webhook webhook, String secret, WebhookDelivery delivery) {
        try {
            int status = post(webhook.url(), secret, delivery);
            if (status == GONE) {
                deliveries.answered(delivery, DeliveryState.GIVEN_UP, Integer.toString(status));
                webhooks.switchOff(
                        webhook.webhookId(), WebhookService.event("lectern", "SWITCHED_OFF", webhook), clock.instant());
            } else if (status >= 200 && status < 300) {
                deliveries.answered(delivery, DeliveryState.DELIVERED, Integer.toString(status));
            } else {
                failed(delivery, Integer.toString(status));
            }
        } catch (IOException | IllegalArgumentException e) {
            String message = e.getMessage();
            String kind = e.getClass().getSimpleName();
            failed(delivery, message == null ? kind : kind + ": " + message);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void failed(WebhookDelivery delivery, String answer) {
        LOG.info("Delivery {} was not taken ({}), attempt {}", delivery.deliveryId(), answer, delivery.attempts() + 1);
        boolean last = delivery.attempts() == PAUSES.size();
        deliveries.answered(delivery, last ? DeliveryState.GIVEN_UP : DeliveryState.WAITING, answer);
    }

    /** The status of the answer, whose body nobody reads. */
    private int post(String url, String secret, WebhookDelivery delivery) throws IOException, InterruptedException {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Lectern")
                .header("X-Lectern-Event", delivery.event())
                .header("X-Lectern-Delivery", delivery.deliveryId())
                .header("X-Lectern-Timestamp", timestamp)
                .header("X-Lectern-Signature", WebhookSignature.of(secret, timestamp, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    /** Ends what is being sent; it is sent again later. */
    @Override
    public void close() {
        closing = true;
        client.shutdownNow();
    }
}
