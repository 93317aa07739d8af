package app.lectern.domain.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a webhook.
 *
 * @param event such as {@code video.published}
 * @param body the JSON text that is sent and signed
 * @param attempts how often sending was begun
 * @param nextAt when it is sent next, while it is WAITING
 * @param lastAnswer the HTTP status or the failure of the last attempt; null before
 */
public record WebhookDelivery(
        String deliveryId,
        String webhookId,
        String event,
        String body,
        DeliveryState state,
        int attempts,
        Instant nextAt,
        @Nullable String lastAnswer) {}
