package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.Webhook;
import app.lectern.domain.publication.WebhookDelivery;
import app.lectern.store.WebhookDeliveries;
import app.lectern.store.Webhooks;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The addresses that are told of publications. Only an ADMIN may see or change them. Thread-safe. */
public final class WebhookService {
    private static final int LONGEST_URL = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final int SECRET_BYTES = 32;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    /**
     * A webhook that was added.
     *
     * @param secret what its deliveries are signed with; told only here
     */
    public record Added(Webhook webhook, String secret) {}

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Clock clock;
    private final Supplier<String> ids;
    private final SecureRandom random = new SecureRandom();

    public WebhookService(Webhooks webhooks, WebhookDeliveries deliveries, Clock clock, Supplier<String> ids) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds an address; INVALID_REQUEST when nothing could be sent there. */
    public Added add(User user, String url) {
        requireOneOf(user, "denied.webhook", Role.ADMIN);
        if (!isUsable(url)) {
            throw refused(ReasonCode.INVALID_REQUEST, "webhook.bad-url", LONGEST_URL);
        }
        Webhook webhook = new Webhook(ids.get(), url, true, user.userId(), clock.instant());
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Added added = new Added(webhook, HexFormat.of().formatHex(secret));
        webhooks.insert(webhook, added.secret(), event(user.userId(), "ADDED", webhook));
        return added;
    }

    private static boolean isUsable(String url) {
        if (url.length() > LONGEST_URL) {
            return false;
        }
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getPort() <= HIGHEST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** All webhooks, the oldest first. */
    public List<Webhook> webhooks(User user) {
        requireOneOf(user, "denied.webhook", Role.ADMIN);
        return webhooks.all();
    }

    /** What a webhook was and is to be told, the newest first. */
    public List<WebhookDelivery> deliveries(User user, String webhookId, int limit) {
        requireOneOf(user, "denied.webhook", Role.ADMIN);
        found(webhookId);
        return deliveries.of(webhookId, limit);
    }

    /** Removes a webhook with what it was still to be told; NOT_FOUND when it is unknown. */
    public void remove(User user, String webhookId) {
        requireOneOf(user, "denied.webhook", Role.ADMIN);
        Webhook webhook = found(webhookId);
        webhooks.remove(webhookId, event(user.userId(), "REMOVED", webhook), clock.instant());
    }

    private Webhook found(String webhookId) {
        return webhooks.all().stream()
                .filter(webhook -> webhook.webhookId().equals(webhookId))
                .findFirst()
                .orElseThrow(() -> refused(ReasonCode.NOT_FOUND, "webhook.not-found", webhookId));
    }

    static HistoryEvent event(String by, String change, Webhook webhook) {
        return HistoryEvent.of(
                HistoryAction.WORKSPACE_CHANGED,
                by,
                Map.of("webhook", change, "webhook_id", webhook.webhookId(), "url", webhook.url()));
    }
}
